import type { Words } from '../messages.js';
/** In Arabic: words of a ladder. */
export declare const ladder: Words<'ladder'>;
