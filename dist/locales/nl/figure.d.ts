import type { Words } from '../messages.js';
/** De woorden van de bewegende tekening. */
export declare const figure: Words<'figure'>;
