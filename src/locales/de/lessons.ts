import type { Words } from '../messages.js';

/** In German: words around lessons and the glossary. */
export const lessons: Words<'lessons'> = {
  'lessons.loading': 'Die Lektionen werden geladen.',
  'lessons.title': 'Mehr lesen',
  'lessons.glossary': 'Wörter erklärt',
};
