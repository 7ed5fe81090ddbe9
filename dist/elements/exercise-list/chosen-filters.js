/** The label of the choice "none needed" of a taxonomy, and of ordinary terms. */
export function termLabel(snapshot, taxonomy, id, text, t) {
    const found = snapshot.header?.taxonomies[taxonomy];
    if (!found)
        return undefined;
    if (!id)
        return text(found.filter?.emptyLabel) || t('filters.none');
    const term = found.terms.find((candidate) => candidate.id === id);
    return term && (text(term.label) || term.id);
}
/** Every chosen filter, in the author's order of taxonomies. */
export function chosenFilters(snapshot, text, t) {
    const { selection, header } = snapshot;
    const chosen = [];
    for (const taxonomy of Object.keys(header?.taxonomies ?? {})) {
        for (const id of selection.terms[taxonomy] ?? []) {
            const label = termLabel(snapshot, taxonomy, id, text, t);
            if (label)
                chosen.push({ label, remove: (store) => store.toggle(taxonomy, id) });
        }
    }
    const { maxLevel } = selection;
    if (maxLevel) {
        const level = text(header?.library.levelScale?.labels?.[maxLevel - 1]) || String(maxLevel);
        chosen.push({ label: t('filters.upTo', { level }), remove: (store) => store.setMaxLevel(undefined) });
    }
    return chosen;
}
//# sourceMappingURL=chosen-filters.js.map