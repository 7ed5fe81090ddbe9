import type { Words } from '../messages.js';
/** In German: words of a ladder. */
export declare const ladder: Words<'ladder'>;
