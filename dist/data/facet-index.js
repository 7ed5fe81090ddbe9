import { countCommon, grow, keep, unite } from './bits.js';
/** The term that stands for an empty list: none needed. */
export const NONE = '';
/** For every term the set of exercises that use it, for `subset` also the set of those that cannot do without. */
export class FacetIndex {
    #facets;
    /** The facets' sets, then one per level. */
    #rows;
    #base;
    #size;
    /** @param found is told the number of each term and what its taxonomy says about it */
    constructor(taxonomies, found) {
        this.#facets = [];
        /** The facets' sets, then one per level. */
        this.#rows = [];
        this.#size = 0;
        /** Length of the sets. */
        this.width = 4;
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
    #addRows(count) {
        while (this.#rows.length < count)
            this.#rows.push(new Uint32Array(this.width));
    }
    /** How many numbers there are. */
    get rows() {
        return this.#base;
    }
    /** The set of exercises that use a term. */
    row(number) {
        return this.#rows[number];
    }
    /** Adds the next exercise. */
    add({ terms, level }) {
        const at = this.#size >> 5;
        const bit = 1 << (this.#size++ & 31);
        if (at === this.width) {
            const wider = (row) => grow(row, at + 1);
            this.width = wider(new Uint32Array(at)).length;
            this.#rows = this.#rows.map(wider);
        }
        for (const { id, match, places, lines, row } of this.#facets) {
            const items = terms?.[id];
            if (!items)
                continue;
            let none = true;
            for (const item of items) {
                const term = typeof item === 'string' ? item : item.term;
                const needed = match === 'subset' && (typeof item === 'string' || !item.optional);
                const place = places.get(term);
                if (needed || match !== 'subset')
                    none = false;
                if (!place)
                    continue;
                for (const part of lines[place])
                    this.#rows[row + part][at] |= bit;
                if (needed)
                    this.#rows[row + lines.length - 1 + place][at] |= bit;
            }
            if (none)
                this.#rows[row][at] |= bit;
        }
        if (level > 0 && level < 100) {
            const row = this.#base + Math.round(level);
            this.#addRows(row);
            this.#rows[row - 1][at] |= bit;
        }
    }
    #choose({ match, lines, row }, chosen) {
        const rows = this.#rows;
        const subset = match === 'subset';
        const set = rows[row + (subset ? 0 : chosen[0])].slice();
        if (subset) {
            const missing = new Uint32Array(this.width);
            for (let i = 1; i < lines.length; i++) {
                unite(lines[i].some((place) => chosen.includes(place)) ? set : missing, rows[row + lines.length - 1 + i]);
            }
            keep(set, missing, -1);
        }
        else
            for (const place of chosen)
                (match === 'all' ? keep : unite)(set, rows[row + place]);
        return set;
    }
    /** Which of the exercises in `text` a selection leaves, with the live counts. */
    narrow(text, { terms, maxLevel }) {
        const choices = this.#facets.map(({ id, places }) => (terms[id] ?? []).map((term) => places.get(term)).filter((place) => place >= 0));
        const sets = this.#facets.map((facet, i) => choices[i].length ? this.#choose(facet, choices[i]) : undefined);
        if (maxLevel !== undefined) {
            const set = new Uint32Array(this.width);
            for (const row of this.#rows.slice(this.#base, this.#base + maxLevel))
                unite(set, row);
            sets.push(set);
        }
        const without = (skipped) => {
            const left = text.slice();
            sets.forEach((set, i) => set && i !== skipped && keep(left, set));
            return left;
        };
        const hits = without(-1);
        const counts = {};
        this.#facets.forEach((facet, k) => {
            const { id, match, ids, row } = facet;
            const left = sets[k] && match !== 'all' ? without(k) : hits;
            const count = (counts[id] = {});
            ids.forEach((term, i) => {
                count[term] = countCommon(left, match === 'subset' && i ? this.#choose(facet, [...choices[k], i]) : this.#rows[row + i]);
            });
        });
        return { hits, counts };
    }
}
//# sourceMappingURL=facet-index.js.map