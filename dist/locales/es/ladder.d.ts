import type { Words } from '../messages.js';
/** In Spanish: words of a ladder. */
export declare const ladder: Words<'ladder'>;
