/** De woorden rond lessen en de woordenlijst. */
export const lessons = {
    'lessons.loading': 'De lessen worden geladen.',
    'lessons.title': 'Lees meer',
    'lessons.glossary': 'Woorden uitgelegd',
};
//# sourceMappingURL=lessons.js.map