/** In German: words around lessons and the glossary. */
export const lessons = {
    'lessons.loading': 'Die Lektionen werden geladen.',
    'lessons.title': 'Mehr lesen',
    'lessons.glossary': 'Wörter erklärt',
};
//# sourceMappingURL=lessons.js.map