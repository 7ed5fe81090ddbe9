/** The words of an exercise, as a lesson names them. */
export const aboutExercise = ({ terms = {} }) => Object.fromEntries(Object.entries(terms).map(([taxonomy, uses]) => [
    taxonomy,
    (uses ?? []).map((use) => (typeof use === 'string' ? use : use.term)),
]));
/** The lessons about one of these words; those about more of them first, equal ones in the author's order. */
export function lessonsAbout(lessons, words) {
    const hits = ({ about = {} }) => Object.entries(about).reduce((sum, [taxonomy, ids]) => sum + ids.filter((id) => words[taxonomy]?.includes(id)).length, 0);
    return lessons
        .map((lesson) => [lesson, hits(lesson)])
        .filter(([, count]) => count)
        .sort(([, a], [, b]) => b - a)
        .map(([lesson]) => lesson);
}
/** The same for one word, of whatever vocabulary. */
export const lessonsAboutWord = (lessons, word) => lessons.filter(({ about = {} }) => Object.values(about).some((ids) => ids.includes(word)));
//# sourceMappingURL=lessons.js.map