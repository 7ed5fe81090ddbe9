/** In Polish: words around lessons and the glossary. */
export const lessons = {
    'lessons.loading': 'Wczytuję lekcje.',
    'lessons.title': 'Czytaj więcej',
    'lessons.glossary': 'Wyjaśnienia słów',
};
//# sourceMappingURL=lessons.js.map