import type { Words } from '../messages.js';
/** In Turkish: words of the movement check and its plan. */
export declare const check: Words<'check'>;
