import { type TemplateResult } from 'lit';
import type { Answer } from '../../data/library-types.js';
import type { Asked } from '../../data/movement-check.js';
import type { RedFlag } from '../../data/plan.js';
import { type LibraryView, type Piece } from '../../internal/library-view.js';
import type { CheckRun } from './check-run.js';
/** What a visitor can do on a page of the check. */
export interface CheckActs {
    readonly next: () => void;
    readonly back: () => void;
    readonly warn: (sign: string) => void;
    readonly answer: (asked: Asked, answers: readonly Answer[]) => void;
    /** For questions with several answers: those ticked so far. */
    readonly ticked: readonly Answer[];
    readonly tick: (answers: readonly Answer[]) => void;
}
/** The heading of a page; it gets the focus when the page comes. */
export declare const pageHeading: ({ level }: LibraryView, content: unknown) => TemplateResult;
/** The way back, and how far the visitor is. */
export declare function barView({ t }: LibraryView, progress: CheckRun['progress'] | undefined, back: () => void): TemplateResult;
/** Warning signs of one urgency: a yes to any of them ends the check. */
export declare function signsView(view: LibraryView, signs: readonly RedFlag[], urgency: RedFlag['urgency'], text: Piece, acts: CheckActs): TemplateResult;
/** Which movement, how, and on which side. */
export declare function aboutLine({ t, found, header }: LibraryView, { question, side }: Asked): string;
/** One question: which side, what to do, the answers; pain and "skip" below, quieter, always there. */
export declare function questionView(view: LibraryView, asked: Asked, given: readonly Answer[] | undefined, acts: CheckActs): TemplateResult;
