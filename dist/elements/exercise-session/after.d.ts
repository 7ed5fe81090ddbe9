import { type TemplateResult } from 'lit';
import type { OwnWords } from '../../internal/messages.js';
import type { Follow } from './follow.js';
export { afterStyles } from './after.styles.js';
export declare const words: OwnWords;
/** How it went, and what follows from it. The answers are here and nowhere else, and go with the view. */
export declare class AfterSession {
    #private;
    private readonly follow;
    constructor(follow: Follow);
    view(): TemplateResult;
}
