import { type TemplateResult } from 'lit';
import { type DetailView } from './detail-view.js';
import type { MediaPick } from './media-pick.js';
/** What can be chosen in an exercise, and what became of it. */
export interface ContentState {
    readonly media: MediaPick;
    readonly currentStep: number;
    /** Undefined when steps cannot be chosen. */
    readonly chooseStep: ((step: number) => void) | undefined;
    /** Whether there will be buttons to train: their room is kept, so that nothing moves when they come. */
    readonly trains: boolean;
    /** Those buttons, the timed phases and what stands further down, once it is fetched. */
    readonly train: unknown;
    readonly amount: unknown;
    readonly phases: unknown;
    readonly more: unknown;
}
/** Everything of an exercise, in the order in which someone needs it. */
export declare function contentView(view: DetailView, state: ContentState): TemplateResult;
