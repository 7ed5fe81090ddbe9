import type { Words } from '../messages.js';
/** In Turkish: words of the moving drawing. */
export declare const figure: Words<'figure'>;
