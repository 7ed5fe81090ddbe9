import type { Words } from '../messages.js';
/** De woorden rond voor wie een bibliotheek is en wie je iets kunt vragen. */
export declare const notice: Words<'notice'>;
