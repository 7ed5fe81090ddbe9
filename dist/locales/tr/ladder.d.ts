import type { Words } from '../messages.js';
/** In Turkish: words of a ladder. */
export declare const ladder: Words<'ladder'>;
