import type { Words } from '../messages.js';
/** In French: words of a ladder. */
export declare const ladder: Words<'ladder'>;
