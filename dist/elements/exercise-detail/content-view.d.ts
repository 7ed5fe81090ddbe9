import { type TemplateResult } from 'lit';
import type { Medium } from '../../data/library-types.js';
import { type DetailView } from './detail-view.js';
/** What can be chosen in an exercise, and what became of it. */
export interface ContentState {
    readonly mediaIndex: number;
    readonly chooseMedium: (index: number) => void;
    /** Media that do not load. */
    readonly failed: ReadonlySet<Medium>;
    readonly fail: (medium: Medium) => void;
    readonly currentStep: number;
    /** Undefined when steps cannot be chosen. */
    readonly chooseStep: ((step: number) => void) | undefined;
    /** What stands further down, once it is fetched. */
    readonly more: unknown;
}
/** Everything of an exercise, in the order in which someone needs it. */
export declare function contentView(view: DetailView, state: ContentState): TemplateResult;
