import type { Words } from '../messages.js';

/** In Polish: words around lessons and the glossary. */
export const lessons: Words<'lessons'> = {
  'lessons.loading': 'Wczytuję lekcje.',
  'lessons.title': 'Czytaj więcej',
  'lessons.glossary': 'Wyjaśnienia słów',
};
