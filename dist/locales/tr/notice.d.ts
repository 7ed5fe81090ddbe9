import type { Words } from '../messages.js';
/** In Turkish: words around the intended use, the disclaimer and the contact of a library. */
export declare const notice: Words<'notice'>;
