import { type Ground } from './condition.js';
import type { Check, Exercise, Ladder, Outcome, RedFlags } from './library-types.js';
import { type Given } from './movement-check.js';
import type { LibraryHeader } from './reader.js';
export type RedFlag = RedFlags['questions'][number];
/** What a plan is made from. */
export interface PlanSource {
    readonly check: Check;
    readonly header: LibraryHeader;
    /** An exercise by its id. */
    readonly get: (id: string) => Exercise | undefined;
}
/** Where on a ladder to begin. */
export interface LadderStart {
    readonly ladder: Ladder;
    /** Index of the rung; 0 is the easiest. */
    readonly index: number;
}
/** An exercise of a plan, and why it is in it. */
export interface PlanStep extends Ground {
    readonly exercise: Exercise;
    readonly outcome: Outcome;
    readonly start?: LadderStart;
    /** Whether it can wait until those before it go well. */
    readonly later: boolean;
}
/** What comes out of a check. */
export interface Plan {
    /** Stop and get help; see a professional first; train. Only the last has steps. */
    readonly kind: 'stop' | 'refer' | 'train';
    /** How soon help is needed, after a warning sign. */
    readonly urgency?: RedFlag['urgency'];
    /** What came out, the most important first. */
    readonly outcomes: readonly Outcome[];
    /** Whether a professional should have a look, before or beside the exercises. */
    readonly professional: boolean;
    /** What to do, in this order. */
    readonly steps: readonly PlanStep[];
}
/** The most urgent first. */
export declare const URGENCIES: readonly ["emergency", "same-day", "appointment"];
/** The signs of a check that were answered with yes, ids of the check; anything there ends it. */
export declare function planFor(source: PlanSource, signs: ReadonlySet<string>, given: Given): Plan;
