/**
 * A pose: 38 numbers in the order of `CHANNELS`. The place of the hips (x, y, z) in centimetres, then degrees: how the
 * pelvis is turned, spine, neck, then the right arm and leg, then the left.
 */
export type Pose = readonly number[];
export declare const LIMITS: readonly (readonly number[])[];
/** First channel of a side: 0 right, 1 left. */
export declare const sideStart: (side: number) => number;
