import type { Words } from '../messages.js';
/** In German: words around lessons and the glossary. */
export declare const lessons: Words<'lessons'>;
