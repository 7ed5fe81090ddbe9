import type { Words } from '../messages.js';
/** In German: words of the moving drawing. */
export declare const figure: Words<'figure'>;
