import { type TemplateResult } from 'lit';
import type { Messages } from '../../locales/messages.js';
/** The buttons of the bar; one that does nothing is not there. */
export interface BarActions {
    readonly t: (key: keyof Messages) => string;
    readonly back: ((event: Event) => void) | undefined;
    readonly close: ((event: Event) => void) | undefined;
    readonly print: (() => void) | undefined;
    readonly share: (() => void) | undefined;
    /** What became of sharing. */
    readonly shared: string;
}
/** The bar on top: the way back, and what can be done with the exercise. */
export declare function barView({ t, back, close, print, share, shared }: BarActions): TemplateResult;
