import type { Answer, Condition } from './library-types.js';
/** What is known from the answers of a check, for its conditions. */
export interface Facts {
    /** Marks that were set by answers. */
    readonly flags: ReadonlySet<string>;
    /** The answers to a question that count; none when it was not asked or not answered. */
    answers(question: string): readonly Answer[];
    /** How far a movement goes without help; more is better, undefined when nobody knows. */
    active(movement: string): number | undefined;
    /** Whether a movement goes further with help than without. */
    gap(movement: string): boolean;
}
/** Whether a condition of a check holds. What is not known makes it false; so does what is not understood. */
export declare function holds(condition: Condition, facts: Facts): boolean;
/** Why a condition holds, in one word, and for which movement. */
export interface Ground {
    readonly reason: 'gap' | 'limited' | 'situation' | 'keep';
    /** Id of a word of the vocabulary "movement". */
    readonly movement?: string;
}
/** The most telling part of a condition that holds: with help further than without, little without help, an answer. */
export declare function groundOf(condition: Condition, facts: Facts): Ground;
