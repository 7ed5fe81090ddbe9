import type { Words } from '../messages.js';
/** In Italian: words around the intended use, the disclaimer and the contact of a library. */
export declare const notice: Words<'notice'>;
