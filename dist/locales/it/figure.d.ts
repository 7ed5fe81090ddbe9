import type { Words } from '../messages.js';
/** In Italian: words of the moving drawing. */
export declare const figure: Words<'figure'>;
