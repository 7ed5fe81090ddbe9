/** In French: words around lessons and the glossary. */
export const lessons = {
    'lessons.loading': 'Les leçons se chargent.',
    'lessons.title': 'En savoir plus',
    'lessons.glossary': 'Les mots expliqués',
};
//# sourceMappingURL=lessons.js.map