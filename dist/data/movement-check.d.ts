import { type Facts } from './condition.js';
import type { Answer, Check, Question } from './library-types.js';
export type Side = 'left' | 'right';
/** A question as a visitor meets it: once, or once for each side. */
export interface Asked {
    readonly question: Question;
    readonly side?: Side;
}
/** Answers by the key of the question; several for a question of type `multiple`. */
export type Given = ReadonlyMap<string, readonly Answer[]>;
/** Under which name the answer to a question is kept. */
export declare const answerKey: ({ question: { id }, side }: Asked) => string;
/** Every question in the order of asking: what belongs to one movement first on one side, then on the other. */
export declare function questionsOf({ questions }: Check): readonly Asked[];
/** What the answers say. The lower side counts: without help, and when that is equal, with help. */
export declare class CheckFacts implements Facts {
    #private;
    readonly flags: Set<string>;
    add({ question, side }: Asked, answers: readonly Answer[]): void;
    /** The same as seen from one side, for questions about that side. */
    on(side: Side | undefined): Facts;
    answers(question: string): readonly Answer[];
    active(movement: string): number | undefined;
    gap(movement: string): boolean;
}
/**
 * The questions that are asked, given these answers, and what is then known. An answer to a question that is not asked
 * any more, because another answer was changed, does not count.
 */
export declare function followCheck(all: readonly Asked[], given: Given): {
    asked: readonly Asked[];
    facts: CheckFacts;
};
