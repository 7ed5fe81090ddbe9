import type { Words } from '../messages.js';

/** De woorden rond lessen en de woordenlijst. */
export const lessons: Words<'lessons'> = {
  'lessons.loading': 'De lessen worden geladen.',
  'lessons.title': 'Lees meer',
  'lessons.glossary': 'Woorden uitgelegd',
};
