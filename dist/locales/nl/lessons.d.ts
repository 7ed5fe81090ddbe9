import type { Words } from '../messages.js';
/** De woorden rond lessen en de woordenlijst. */
export declare const lessons: Words<'lessons'>;
