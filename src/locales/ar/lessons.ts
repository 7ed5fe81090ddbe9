import type { Words } from '../messages.js';

/** In Arabic: words around lessons and the glossary. */
export const lessons: Words<'lessons'> = {
  'lessons.loading': 'جارٍ تحميل الدروس.',
  'lessons.title': 'اقرأ المزيد',
  'lessons.glossary': 'شرح الكلمات',
};
