/** Words around lessons and the glossary. */
export const lessons = {
    'lessons.loading': 'The lessons are being loaded.',
    'lessons.title': 'Read more',
    'lessons.glossary': 'Words explained',
};
//# sourceMappingURL=lessons.js.map