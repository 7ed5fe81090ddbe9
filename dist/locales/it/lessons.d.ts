import type { Words } from '../messages.js';
/** In Italian: words around lessons and the glossary. */
export declare const lessons: Words<'lessons'>;
