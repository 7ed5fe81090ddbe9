import type { Block, Dosage, Exercise, LocalizedText, Phases } from './library-types.js';
import type { SessionProblem } from './session-problem.js';
/** What the visitor changed, by place: `0.1` (block, item) is 1 or 0 for taken or not, `0.1.sets` a number, `0.rounds`. */
export type Choices = Readonly<Record<string, number>>;
/** A number of the session; it can be changed between `min` and `max` when these differ. */
export interface Amount {
    /** Place in `Choices`. */
    readonly key: string;
    readonly kind: 'sets' | 'reps' | 'repSeconds' | 'holdSeconds' | 'rounds' | 'phaseSeconds';
    readonly value: number;
    readonly min: number;
    readonly max: number;
    /** The phase it belongs to. */
    readonly phase?: Phases['items'][number];
}
/** An exercise of a session with the numbers in force. */
export interface PlannedItem {
    /** Place in `Choices`. */
    readonly key: string;
    readonly exercise: Exercise;
    readonly dosage?: Dosage;
    readonly phases?: Phases;
    readonly restAfterSeconds?: number;
    /** It takes part in the session. */
    readonly taken: boolean;
    /** The visitor may choose whether: out of several (pick), or as they like. */
    readonly choice?: 'pick' | 'optional';
    readonly amounts: readonly Amount[];
}
/** Some exercises that belong together, with what the visitor chose. */
export interface PlannedBlock {
    readonly key: string;
    readonly mode: NonNullable<Block['mode']>;
    readonly title?: LocalizedText;
    /** How many exercises are chosen, for `pick`. */
    readonly pick: number;
    readonly rounds: Amount;
    readonly items: readonly PlannedItem[];
}
/** Seconds of a repetition when the file does not say. */
export declare const PACE = 4;
type Report = (problem: SessionProblem) => void;
/** A number that can be counted with: whole where it counts things, never below 0, never beyond all measure. */
export declare function sane(value: unknown, most: number, tell?: (code: 'negative' | 'too-long') => void): number;
/** Puts blocks of the file and the visitor's choices together. Exercises that are not there are left out and named. */
export declare function planSession(blocks: readonly Block[], get: (id: string) => Exercise | undefined, choices: Choices, tell: Report): readonly PlannedBlock[];
export {};
