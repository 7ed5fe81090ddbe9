import { type TemplateResult } from 'lit';
import { type DetailView } from './detail-view.js';
export { share } from './share.js';
/** A promise while the words of these parts are on their way. */
export declare const awaitWords: (language: string) => Promise<void> | undefined;
/** What the element puts on when this is here. */
export declare const lateStyles: import("lit").CSSResult[];
/** Follow along, and add to one's own programme. */
export declare const train: (view: DetailView) => unknown;
/** How much, how long and how often: below the picture, or below the steps. */
export declare const amount: (view: DetailView) => unknown;
/** The timed phases, below the steps. */
export declare const phases: (view: DetailView) => unknown;
/**
 * What stands further down: what to think of, errors, what comes first, easier and harder ones, sources, whose it is.
 * @param own the exercise is not the one that is open in a library
 */
export declare function moreView(view: DetailView, own: boolean): TemplateResult;
