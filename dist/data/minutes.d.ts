import type { Dosage, Exercise, Phases, Range } from './library-types.js';
/** Where a range begins: what visitors start with. */
export declare const least: (range: Range | undefined, otherwise?: number) => number;
/**
 * How long an exercise takes at least, in seconds: ranges at their smallest number, rests and changes of side included.
 * 0 when the file does not say how long a repetition takes.
 */
export declare function totalSeconds({ dosage, phases, laterality }: Exercise): number;
/** One side in full, then a change of sides, then the other. */
export declare function secondsOfPhases({ rounds, perSide, switchSidesSeconds, items }: Phases): number;
/** Sets of repetitions, or of holds; on each side or in each direction when they are counted that way. */
export declare function secondsOfDosage(dosage: Dosage, laterality: Exercise['laterality']): number;
