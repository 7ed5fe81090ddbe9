import type { Answer } from '../../data/library-types.js';
import { type Asked } from '../../data/movement-check.js';
import { type Plan, type PlanSource, type RedFlag } from '../../data/plan.js';
/** What a visitor sees at one moment of a check. */
export type Page = {
    readonly kind: 'intro';
} | {
    readonly kind: 'signs';
    readonly urgency: RedFlag['urgency'];
    readonly signs: readonly RedFlag[];
} | {
    readonly kind: 'question';
    readonly asked: Asked;
} | {
    readonly kind: 'result';
    readonly plan: Plan;
};
/**
 * One way through a check: warning signs by urgency, then one question at a time, then the plan. Everything a visitor
 * answers lives in this object and nowhere else: it is gone with the page.
 */
export declare class CheckRun {
    #private;
    readonly source: PlanSource;
    constructor(source: PlanSource);
    /** The questions that are asked, given the answers so far. */
    get asked(): readonly Asked[];
    /** The page the visitor is on. */
    get page(): Page;
    /** Which page this is, of how many; more may come with an answer. */
    get progress(): {
        readonly n: number;
        readonly of: number;
    };
    /** The answers given to a question, whether by word or by sign. */
    answersTo(asked: Asked): readonly Answer[] | undefined;
    /** The warning signs that were answered with yes. */
    get signs(): ReadonlySet<string>;
    /** Goes on; past a question without an answer only where there is none to give. */
    next(): void;
    back(): void;
    /** A warning sign holds: the check ends. */
    warn(sign: string): void;
    /** Answers a question and goes on. */
    answer(asked: Asked, answers: readonly Answer[]): void;
    /** Goes back to one question; when it is answered, the way leads to what is still open, or to the result. */
    change(asked: Asked): void;
}
