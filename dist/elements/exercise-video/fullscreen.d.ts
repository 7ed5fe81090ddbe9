import type { Player } from './player.js';
/** Whether only the film itself can fill the screen here, without our controls and our mirror. */
export declare const fillsWithFilmOnly: ({ host, screen }: Player) => boolean;
/** Fills the screen with the whole player, or only with the film where nothing else may. */
export declare function toggleFullscreen(player: Player): void;
