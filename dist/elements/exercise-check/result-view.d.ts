import { type TemplateResult } from 'lit';
import type { Asked } from '../../data/movement-check.js';
import type { Plan } from '../../data/plan.js';
import { type LibraryView, type Piece } from '../../internal/library-view.js';
import type { CheckRun } from './check-run.js';
import type * as PlanView from './plan-view.js';
/** What a visitor can do with the result. */
export interface ResultActs {
    readonly change: (asked: Asked) => void;
    readonly again: () => void;
    /** Hands the exercises on; undefined where there is nothing to hand them to. */
    readonly session: (() => void) | undefined;
    readonly program: (() => void) | undefined;
    /** Whom to ask. */
    readonly contact: TemplateResult;
}
/**
 * The end of a check. Whom to call after a warning sign is here at once; the plan comes with what is fetched while the
 * questions are asked.
 */
export declare function resultView(view: LibraryView, run: CheckRun, plan: Plan, acts: ResultActs, more: typeof PlanView | undefined): TemplateResult;
/** What came out, in the author's words. */
export declare const paragraphs: (view: LibraryView, outcomes: Plan["outcomes"]) => readonly Piece[];
