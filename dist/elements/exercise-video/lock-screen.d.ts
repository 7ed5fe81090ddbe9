import type { Player } from './player.js';
/** What the lock screen, headphones and the media keys of a keyboard show and do while the film plays. */
export declare function nameOnLockScreen(player: Player): void;
