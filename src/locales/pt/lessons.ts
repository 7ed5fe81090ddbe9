import type { Words } from '../messages.js';

/** In Portuguese: words around lessons and the glossary. */
export const lessons: Words<'lessons'> = {
  'lessons.loading': 'A carregar as lições.',
  'lessons.title': 'Ler mais',
  'lessons.glossary': 'Palavras explicadas',
};
