import type { Words } from '../messages.js';
/** In Polish: words of a ladder. */
export declare const ladder: Words<'ladder'>;
