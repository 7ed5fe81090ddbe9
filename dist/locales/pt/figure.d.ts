import type { Words } from '../messages.js';
/** In Portuguese: words of the moving drawing. */
export declare const figure: Words<'figure'>;
