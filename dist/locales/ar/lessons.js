/** In Arabic: words around lessons and the glossary. */
export const lessons = {
    'lessons.loading': 'جارٍ تحميل الدروس.',
    'lessons.title': 'اقرأ المزيد',
    'lessons.glossary': 'شرح الكلمات',
};
//# sourceMappingURL=lessons.js.map