/** In Spanish: words around lessons and the glossary. */
export const lessons = {
    'lessons.loading': 'Cargando las lecciones.',
    'lessons.title': 'Leer más',
    'lessons.glossary': 'Palabras explicadas',
};
//# sourceMappingURL=lessons.js.map