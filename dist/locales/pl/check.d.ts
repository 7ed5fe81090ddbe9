import type { Words } from '../messages.js';
/** In Polish: words of the movement check and its plan. */
export declare const check: Words<'check'>;
