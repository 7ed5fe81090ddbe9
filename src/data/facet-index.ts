import { type Bits, countCommon, grow, keep, unite } from './bits.js';
import type { Exercise, Taxonomy, Term } from './library-types.js';

/** What a visitor has chosen. */
export interface Selection {
  /** Chosen terms by taxonomy, {@link NONE} for "none needed". What the library doesn't know is ignored. */
  readonly terms: Readonly<Record<string, readonly string[]>>;
  /** The hardest level to show; while it is set, an exercise without a level is hidden. */
  readonly maxLevel?: number | undefined;
}

/** What is left after choosing, and what each further choice would leave. */
export interface Narrowed {
  readonly hits: Bits;
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** The term that stands for an empty list: none needed. */
export const NONE = '';

interface Facet {
  readonly id: string;
  readonly match: string | undefined;
  /** Term ids; the first is NONE. */
  readonly ids: readonly string[];
  readonly places: ReadonlyMap<string, number>;
  /** For each term its own place and those of its parents. */
  readonly lines: readonly (readonly number[])[];
  /** Number of NONE's set; then come those of the terms, then for `subset` the terms once more as requirements. */
  readonly row: number;
}

/** For every term the set of exercises that use it, for `subset` also the set of those that cannot do without. */
export class FacetIndex {
  #facets: Facet[] = [];
  /** The facets' sets, then one per level. */
  #rows: Bits[] = [];
  #base: number;
  #size = 0;

  /** Length of the sets. */
  width = 4;

  /** @param found is told the number of each term and what its taxonomy says about it */
  constructor(taxonomies: Readonly<Record<string, Taxonomy>>, found: (number: number, term: Term) => void) {
    let row = 0;
    for (const id in taxonomies) {
      const { terms, filter } = taxonomies[id];
      const match = filter?.match;
      const places = new Map(terms.map((term, i) => [term.id, i + 1]));
      const lines = terms.map((term, i) => {
        found(row + i + 1, term);
        const line = [i + 1];
        let at;
        while ((at = places.get(term.parent ?? NONE)) && !line.includes(at)) {
          line.push(at);
          term = terms[at - 1];
        }
        return line;
      });
      const ids = [NONE, ...terms.map((term) => term.id)];
      this.#facets.push({ id, match, ids, places: places.set(NONE, 0), lines: [[0], ...lines], row });
      row += ids.length + (match === 'subset' ? terms.length : 0);
    }
    this.#base = row;
    this.#addRows(row);
  }

  #addRows(count: number) {
    while (this.#rows.length < count) this.#rows.push(new Uint32Array(this.width));
  }

  /** How many numbers there are. */
  get rows(): number {
    return this.#base;
  }

  /** The set of exercises that use a term. */
  row(number: number): Bits {
    return this.#rows[number];
  }

  /** Adds the next exercise. */
  add({ terms, level }: Exercise): void {
    const at = this.#size >> 5;
    const bit = 1 << (this.#size++ & 31);
    if (at === this.width) {
      const wider = (row: Bits) => grow(row, at + 1);
      this.width = wider(new Uint32Array(at)).length;
      this.#rows = this.#rows.map(wider);
    }
    for (const { id, match, places, lines, row } of this.#facets) {
      const items = terms?.[id];
      if (!items) continue;
      let none = true;
      for (const item of items) {
        const term = typeof item === 'string' ? item : item.term;
        const needed = match === 'subset' && (typeof item === 'string' || !item.optional);
        const place = places.get(term);
        if (needed || match !== 'subset') none = false;
        if (!place) continue;
        for (const part of lines[place]) this.#rows[row + part][at] |= bit;
        if (needed) this.#rows[row + lines.length - 1 + place][at] |= bit;
      }
      if (none) this.#rows[row][at] |= bit;
    }
    if (level! > 0 && level! < 100) {
      const row = this.#base + Math.round(level!);
      this.#addRows(row);
      this.#rows[row - 1][at] |= bit;
    }
  }

  #choose({ match, lines, row }: Facet, chosen: readonly number[]): Bits {
    const rows = this.#rows;
    const subset = match === 'subset';
    const set = rows[row + (subset ? 0 : chosen[0])].slice();
    if (subset) {
      const missing = new Uint32Array(this.width);
      for (let i = 1; i < lines.length; i++) {
        unite(lines[i].some((place) => chosen.includes(place)) ? set : missing, rows[row + lines.length - 1 + i]);
      }
      keep(set, missing, -1);
    } else for (const place of chosen) (match === 'all' ? keep : unite)(set, rows[row + place]);
    return set;
  }

  /** Which of the exercises in `text` a selection leaves, with the live counts. */
  narrow(text: Bits, { terms, maxLevel }: Selection): Narrowed {
    const choices = this.#facets.map(({ id, places }) =>
      (terms[id] ?? []).map((term) => places.get(term)!).filter((place) => place >= 0),
    );
    const sets: (Bits | undefined)[] = this.#facets.map((facet, i) =>
      choices[i].length ? this.#choose(facet, choices[i]) : undefined,
    );
    if (maxLevel !== undefined) {
      const set = new Uint32Array(this.width);
      for (const row of this.#rows.slice(this.#base, this.#base + maxLevel)) unite(set, row);
      sets.push(set);
    }
    const without = (skipped: number) => {
      const left = text.slice();
      sets.forEach((set, i) => set && i !== skipped && keep(left, set));
      return left;
    };
    const hits = without(-1);
    const counts: Record<string, Record<string, number>> = {};
    this.#facets.forEach((facet, k) => {
      const { id, match, ids, row } = facet;
      const left = sets[k] && match !== 'all' ? without(k) : hits;
      const count: Record<string, number> = (counts[id] = {});
      ids.forEach((term, i) => {
        count[term] = countCommon(
          left,
          match === 'subset' && i ? this.#choose(facet, [...choices[k], i]) : this.#rows[row + i],
        );
      });
    });
    return { hits, counts };
  }
}
