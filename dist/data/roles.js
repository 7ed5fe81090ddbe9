/** The taxonomy by which visitors browse: `category`, or else the first that is not private or hidden. */
export function browseTaxonomy(taxonomies) {
    if (taxonomies.category)
        return 'category';
    return Object.keys(taxonomies).find((id) => isFilter(taxonomies[id]));
}
/** The taxonomy of things an exercise needs: the first that filters by "what can I do with what I have". */
export const needsTaxonomy = (taxonomies) => Object.keys(taxonomies).find((id) => taxonomies[id].filter?.match === 'subset');
/** Whether visitors can filter by a taxonomy. */
export const isFilter = (taxonomy) => taxonomy.filter?.control !== 'none';
/** The terms of an exercise in one taxonomy, those the file does not define left out. */
export function termsOf(exercise, id, taxonomies) {
    const found = [];
    if (!id)
        return found;
    for (const entry of exercise.terms?.[id] ?? []) {
        const key = typeof entry === 'string' ? entry : entry.term;
        const term = taxonomies[id]?.terms.find((candidate) => candidate.id === key);
        if (term)
            found.push({ term, optional: typeof entry !== 'string' && !!entry.optional });
    }
    return found;
}
/** Terms in the author's order: by `order`, then as written. */
export const inOrder = (terms) => [...terms].sort((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || 0);
//# sourceMappingURL=roles.js.map