import type { FigureSolved } from '../data/library-types.js';
/** A loop of poses: times, and per channel one value for all times, or one for each with its slope. */
export interface Motion {
    readonly times: readonly number[];
    readonly channels: readonly (number | readonly (readonly [value: number, slope: number])[])[];
}
/** The solved poses of a figure, ready to play. Throws when there are none, or not in order of time. */
export declare function readMotion({ at: times, channels }: FigureSolved): Motion;
/** How long the loop is, in seconds. */
export declare const lengthOf: ({ times }: Motion) => number;
/** The pose at a moment; before the start and after the end the loop goes round. */
export declare function poseAt({ times, channels }: Motion, seconds: number): number[];
