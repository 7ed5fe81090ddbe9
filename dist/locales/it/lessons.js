/** In Italian: words around lessons and the glossary. */
export const lessons = {
    'lessons.loading': 'Le lezioni si stanno caricando.',
    'lessons.title': 'Per saperne di più',
    'lessons.glossary': 'Le parole spiegate',
};
//# sourceMappingURL=lessons.js.map