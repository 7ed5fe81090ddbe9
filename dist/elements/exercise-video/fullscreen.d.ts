import type { Player } from './player.js';
/** Fills the screen with the whole player, or only with the film where nothing else may. */
export declare function toggleFullscreen(player: Player): void;
