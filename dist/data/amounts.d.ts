import type { Exercise, Phase, Phases, Range } from './library-types.js';
/** A number of the file in a sentence: `n` chooses the plural, `from` and `to` are shown. */
export interface Amount {
    readonly from: number;
    readonly to: number;
}
/** One line about how much, how long or how often: a key of the words with its numbers, and a smaller line below. */
export interface Fact {
    readonly icon: 'repeat' | 'clock' | 'effort' | 'sides' | 'calendar' | 'rest';
    readonly key: FactKey;
    readonly amounts: readonly Amount[];
    readonly below?: FactKey | undefined;
    readonly belowAmounts?: readonly Amount[];
}
export type FactKey = `reps${'' | 'Sets'}` | 'sets' | 'holds' | 'hold' | 'pace' | 'tempo' | 'rest' | 'betweenSets' | 'perRep' | 'perSide' | 'perDirection' | 'inAll' | 'bothSides' | 'alternating' | 'restBetween' | 'switch' | 'daily' | 'once' | 'perDay' | 'perWeek' | 'rounds' | 'atLeast' | `effort-${'percent-max' | 'rpe-10' | 'rir' | 'borg-cr10' | 'stretch-10'}`;
/** A range of the file, or a single number, as an amount. */
export declare const amount: (range: Range) => Amount;
/** How much, how long and how often, in the order in which someone wants to know it. */
export declare function factsOf(exercise: Exercise): readonly Fact[];
/** A phase with its length, as a line of a list. */
export interface PhaseLine {
    readonly phase: Phase;
    readonly seconds: Amount;
}
export declare const phaseLines: ({ items }: Phases) => readonly PhaseLine[];
