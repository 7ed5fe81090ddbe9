import type { Words } from '../messages.js';

/** In French: words around lessons and the glossary. */
export const lessons: Words<'lessons'> = {
  'lessons.loading': 'Les leçons se chargent.',
  'lessons.title': 'En savoir plus',
  'lessons.glossary': 'Les mots expliqués',
};
