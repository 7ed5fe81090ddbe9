/** In Portuguese: words around lessons and the glossary. */
export const lessons = {
    'lessons.loading': 'A carregar as lições.',
    'lessons.title': 'Ler mais',
    'lessons.glossary': 'Palavras explicadas',
};
//# sourceMappingURL=lessons.js.map