/** In Turkish: words around lessons and the glossary. */
export const lessons = {
    'lessons.loading': 'Dersler yükleniyor.',
    'lessons.title': 'Daha fazla oku',
    'lessons.glossary': 'Sözcük açıklamaları',
};
//# sourceMappingURL=lessons.js.map