import type { Part } from '../data/video-chapters.js';
import type { ErrorReason } from '../events.js';
import type { PlayerMedia } from './player-media.js';
/** The speeds a visitor can choose. */
export declare const RATES: readonly number[];
/** What the film does, as it says itself. */
export interface PlayerSnapshot {
    readonly playing: boolean;
    /** It should play, but there is nothing to show yet; `slow` when that lasts. */
    readonly waiting: boolean;
    readonly slow: boolean;
    readonly opening?: boolean;
    readonly time: number;
    /** Length in seconds; 0 as long as nobody knows it. */
    readonly duration: number;
    readonly buffered: number;
    readonly rate: number;
    readonly muted: boolean;
    readonly volume: number;
    /** The whole film is repeated, or a part of it. */
    readonly repeat: boolean;
    readonly part?: Part;
    /** Seconds to go until it begins; 0 when nobody is counting. */
    readonly count: number;
    readonly error?: {
        readonly reason: ErrorReason;
        readonly cause?: unknown;
    };
}
/** What the film cannot tell, because the player keeps it. */
export interface KeptState {
    readonly count: number;
    readonly slow: boolean;
    readonly repeat: boolean;
    /** Something must come before the film can. */
    readonly opening?: boolean;
    readonly part?: Part;
    readonly error?: PlayerSnapshot['error'];
}
/** What is said as long as the film is not there: where it will go on, how fast, how long it should be. */
export interface WantedState {
    readonly time?: number;
    readonly rate: number;
    readonly duration: number;
}
/** The end of what is loaded around this moment, in seconds. */
export declare function bufferedEnd({ buffered, currentTime }: PlayerMedia): number;
/** Asks the film how it is. */
export declare function lookAt(media: PlayerMedia, kept: KeptState, wanted: WantedState): PlayerSnapshot;
