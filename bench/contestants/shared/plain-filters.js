import { termId } from './view.js';

/**
 * Filters as plain loops over records, for the contestants whose library brings none. Between taxonomies AND; within
 * one OR, or for `subset`: everything required is among what was chosen.
 */
export function plainFilters(taxonomies) {
  const facets = Object.entries(taxonomies).map(([id, { terms, filter }]) => ({
    id,
    terms: terms.map((term) => term.id),
    place: new Map(terms.map((term, i) => [term.id, i])),
    subset: filter.match === 'subset',
    chosen: new Set(),
  }));
  const needed = (exercise, id) => exercise.terms[id].filter((term) => !term.optional).map(termId);
  const passesOne = ({ id, subset, chosen }, exercise) =>
    chosen.size === 0 ||
    (subset
      ? needed(exercise, id).every((term) => chosen.has(term))
      : exercise.terms[id].some((term) => chosen.has(termId(term))));

  return {
    toggle(taxonomy, term) {
      const { chosen } = facets.find((facet) => facet.id === taxonomy);
      const now = !chosen.delete(term);
      if (now) chosen.add(term);
      return now;
    },
    passes: (exercise) => facets.every((facet) => passesOne(facet, exercise)),
    /** Numbers per taxonomy, in the order of its terms, over the items that `isFound`; own choices don't count. */
    counts(items, isFound, exerciseOf) {
      const counts = Object.fromEntries(facets.map(({ id, terms }) => [id, new Uint32Array(terms.length)]));
      for (const item of items) {
        if (!isFound(item)) continue;
        const exercise = exerciseOf(item);
        const failing = facets.filter((facet) => !passesOne(facet, exercise));
        if (failing.length > 1) continue;
        for (const facet of failing.length ? failing : facets) {
          const { id, subset, chosen, terms, place } = facet;
          if (subset) {
            const lacking = needed(exercise, id).filter((term) => !chosen.has(term));
            if (lacking.length === 0) for (let i = 0; i < terms.length; i++) counts[id][i]++;
            else if (lacking.length === 1) counts[id][place.get(lacking[0])]++;
          } else for (const term of exercise.terms[id]) counts[id][place.get(termId(term))]++;
        }
      }
      return counts;
    },
  };
}
