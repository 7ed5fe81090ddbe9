import type { PlayerMedia } from '../../store/player-media.js';
/** Sets how loud the film is, from 0 to 1; nothing at all is the same as muted. */
export declare function setVolume(media: PlayerMedia, volume: number): void;
export declare const toggleSound: (media: PlayerMedia) => void;
