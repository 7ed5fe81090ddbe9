import type { Words } from '../messages.js';
/** De woorden van een ladder. */
export declare const ladder: Words<'ladder'>;
