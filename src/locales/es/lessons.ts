import type { Words } from '../messages.js';

/** In Spanish: words around lessons and the glossary. */
export const lessons: Words<'lessons'> = {
  'lessons.loading': 'Cargando las lecciones.',
  'lessons.title': 'Leer más',
  'lessons.glossary': 'Palabras explicadas',
};
