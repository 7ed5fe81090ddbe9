import type { OwnWords } from '../../internal/messages.js';
/** The words of the tools. */
export declare const words: OwnWords;
