import type { Words } from '../messages.js';
/** In Polish: words of the moving drawing. */
export declare const figure: Words<'figure'>;
