import type { Words } from '../messages.js';
/** In Italian: words of a ladder. */
export declare const ladder: Words<'ladder'>;
