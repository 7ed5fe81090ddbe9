import type { Words } from '../messages.js';
/** In Portuguese: words of a ladder. */
export declare const ladder: Words<'ladder'>;
