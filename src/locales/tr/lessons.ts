import type { Words } from '../messages.js';

/** In Turkish: words around lessons and the glossary. */
export const lessons: Words<'lessons'> = {
  'lessons.loading': 'Dersler yükleniyor.',
  'lessons.title': 'Daha fazla oku',
  'lessons.glossary': 'Sözcük açıklamaları',
};
