import type { Words } from '../messages.js';
/** In French: words of the moving drawing. */
export declare const figure: Words<'figure'>;
