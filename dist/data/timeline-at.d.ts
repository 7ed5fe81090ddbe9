import type { Part, Side } from './session-parts.js';
import type { TimedPart, Timeline } from './timeline.js';
/** Index of the part at a moment; the last one at and after the end, -1 when there is none. */
export declare function partAt({ parts }: Timeline, seconds: number): number;
/** Effort at a moment of a part with a ramp, in whole percent. */
export declare function effortAt({ ramp, start, seconds }: TimedPart, at: number): number | undefined;
/** The first part of what comes after a part: of the next set, side, phase or exercise. */
export declare const partAfter: ({ parts }: Timeline, index: number) => TimedPart | undefined;
/** A piece of the track: parts that belong together, with where they begin and end. */
export interface Stretch {
    readonly start: number;
    readonly end: number;
    readonly kind: Part['kind'];
    readonly side?: Side | undefined;
}
/** The pieces of one exercise, to scale. */
export declare function stretchesOf({ parts }: Timeline, turn: number): readonly Stretch[];
