import type { Words } from '../messages.js';
/** In Spanish: words of the moving drawing. */
export declare const figure: Words<'figure'>;
