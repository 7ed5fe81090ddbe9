import { fillAll, popcount, wordCount } from './bits.js';

/**
 * Filters as bit sets, one per term. Between taxonomies AND; within one OR, or for `subset`: nothing is required that
 * was not chosen. Counts are disjunctive: a taxonomy's own choice does not lower its own numbers.
 */
export class Facets {
  constructor(taxonomies, size) {
    this.size = size;
    this.words = wordCount(size);
    this.all = fillAll(new Uint32Array(this.words), size);
    const sets = (terms) => terms.map(() => new Uint32Array(this.words));
    this.list = Object.entries(taxonomies).map(([id, { terms, filter }]) => {
      const subset = filter.match === 'subset';
      const rows = sets(terms);
      return {
        id,
        subset,
        index: new Map(terms.map((term, i) => [term.id, i])),
        /** Per term who cannot do without it. */
        rows,
        /** Per term who names it, be it as optional. */
        uses: subset ? sets(terms) : rows,
        counts: new Uint32Array(terms.length),
        chosen: new Set(),
        allowed: undefined,
      };
    });
  }

  add(i, exercise) {
    for (const { id, rows, uses, index } of this.list) {
      for (const term of exercise.terms[id]) {
        const place = index.get(term.term ?? term);
        uses[place][i >> 5] |= 1 << (i & 31);
        if (!term.optional) rows[place][i >> 5] |= 1 << (i & 31);
      }
    }
  }

  /** Chooses a term or takes it back; tells whether it is chosen now. */
  toggle(id, term) {
    const facet = this.list.find((other) => other.id === id);
    const i = facet.index.get(term);
    const now = !facet.chosen.delete(i);
    if (now) facet.chosen.add(i);
    facet.allowed = facet.chosen.size ? this.#allowed(facet) : undefined;
    return now;
  }

  #allowed({ subset, rows, chosen }) {
    const bits = new Uint32Array(this.words);
    rows.forEach((row, i) => {
      if (chosen.has(i) !== subset) for (let w = 0; w < row.length; w++) bits[w] |= row[w];
    });
    if (subset) for (let w = 0; w < bits.length; w++) bits[w] = this.all[w] & ~bits[w];
    return bits;
  }

  /** @returns the members of `found` (all when undefined) that pass the filters; refreshes every `counts` */
  filter(found = this.all) {
    const result = found.slice();
    for (const { allowed } of this.list) if (allowed) for (let w = 0; w < result.length; w++) result[w] &= allowed[w];
    for (const facet of this.list) this.#count(facet, facet.allowed ? this.#others(facet, found) : result);
    return result;
  }

  #others(facet, found) {
    const bits = found.slice();
    for (const other of this.list)
      if (other !== facet && other.allowed) for (let w = 0; w < bits.length; w++) bits[w] &= other.allowed[w];
    return bits;
  }

  #count({ subset, rows, counts, chosen }, bits) {
    if (subset) {
      this.#countSubset(rows, counts, chosen, bits);
      return;
    }
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i];
      let count = 0;
      for (let w = 0; w < bits.length; w++) count += popcount(bits[w] & row[w]);
      counts[i] = count;
    }
  }

  /** How many there are when a term is (also) at hand: what lacks nothing, and what lacks this term alone. */
  #countSubset(rows, counts, chosen, bits) {
    counts.fill(0);
    for (let w = 0; w < bits.length; w++) {
      let lacking = 0;
      let lackingMore = 0;
      for (let i = 0; i < rows.length; i++) {
        if (chosen.has(i)) continue;
        lackingMore |= lacking & rows[i][w];
        lacking |= rows[i][w];
      }
      const nothing = popcount(bits[w] & ~lacking);
      for (let i = 0; i < rows.length; i++)
        counts[i] += nothing + (chosen.has(i) ? 0 : popcount(bits[w] & rows[i][w] & ~lackingMore));
    }
  }
}
