import type { Words } from '../messages.js';
/** In Arabic: words of the moving drawing. */
export declare const figure: Words<'figure'>;
