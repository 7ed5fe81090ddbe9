import type { Words } from '../messages.js';
/** In Turkish: words around lessons and the glossary. */
export declare const lessons: Words<'lessons'>;
