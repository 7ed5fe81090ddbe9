import { countCommon, has, unite } from './bits.js';
import { FacetIndex } from './facet-index.js';
import { foldWords } from './fold.js';
import { EXERCISES, TERMS, TokenIndex } from './token-index.js';
export { NONE } from './facet-index.js';
/** The answer as long as there is nothing to look in. */
export const NOTHING = { total: 0, count: 0, hits: [], counts: {}, words: [], corrected: false };
/** Nothing chosen. */
export const ALL = { terms: {} };
/** Where a word stands, in order of importance. */
const NAME = 0;
const ALIAS = 1;
const SUMMARY = 2;
const BODY = 3;
/** Bits for those places (in bytes from the right), the more important the higher, when a longer word was found. */
const WEIGHTS = 0x01020408;
/** The same when the very word was found: that counts more, but in names only. */
const WHOLE = 0x01020410;
/** Words of a term count like those of a summary. */
const TERM_WEIGHT = 2;
/** More words than this do not narrow a search any further. */
const MOST_WORDS = 16;
/** All exercises of a library, ready to be searched and narrowed down at any time, also while it is being filled. */
export class Catalog {
    #exercises = [];
    #indexed = 0;
    /** By id, and by the ids that an exercise replaces. */
    #byId = new Map();
    #tokens = new TokenIndex();
    /** Made when it is first needed: that is after the first cards. */
    #facets;
    /** @param taxonomies the library's vocabularies; terms in the exercises that they don't hold are ignored */
    constructor(taxonomies) {
        this.taxonomies = taxonomies;
    }
    /** All exercises, in the author's order. */
    get exercises() {
        return this.#exercises;
    }
    /** How many exercises there are. */
    get size() {
        return this.#exercises.length;
    }
    /** Adds an exercise behind the others. */
    add(exercise) {
        const { id, replaces } = exercise;
        this.#exercises.push(exercise);
        this.#byId.set(id, exercise);
        replaces?.forEach((old) => this.#byId.get(old)?.id !== old && this.#byId.set(old, exercise));
    }
    /** Takes in the words and terms of what was added since the last time; until then it can only be listed. */
    index() {
        this.#facets ??= new FacetIndex(this.taxonomies, (number, { label, aliases }) => {
            this.#index(label, number, 0, TERMS);
            this.#index(aliases, number, 0, TERMS);
        });
        for (; this.#indexed < this.size; this.#indexed++) {
            const number = this.#indexed;
            const exercise = this.#exercises[number];
            const { name, aliases, summary, startPosition, steps, cues } = exercise;
            this.#index(name, number, NAME);
            this.#index(aliases, number, ALIAS);
            this.#index(summary, number, SUMMARY);
            this.#index(startPosition, number, BODY);
            steps?.forEach((step) => this.#index(step.text, number, BODY));
            this.#index(cues, number, BODY);
            this.#facets.add(exercise);
        }
    }
    /** Takes in every text within strings, lists and maps by language. */
    #index(value, number, place, kind = EXERCISES) {
        if (typeof value === 'string')
            this.#tokens.add(value, kind, number, place);
        else if (value)
            for (const part of Object.values(value))
                this.#index(part, number, place, kind);
    }
    /** The exercise with this id, or the one that replaces it. */
    get(id) {
        return this.#byId.get(id);
    }
    /**
     * Finds exercises.
     *
     * Every word of the text must begin a word of the exercise or of a term that it uses. Best are those with the text as
     * name, then whole words in names, beginnings in names, aliases, summaries and terms, and the rest.
     */
    query({ text, selection, limit }) {
        const { size: total } = this;
        // The first cards of a file are drawn before their words are looked at.
        if (!this.#indexed && !text && selection === ALL)
            return { ...NOTHING, total, count: total, hits: this.#exercises.slice(0, limit) };
        this.index();
        const words = foldWords(text).slice(0, MOST_WORDS);
        // First only words that the library doesn't know are corrected; when that finds nothing, each word in its turn.
        let typo = -1;
        let match = this.#match(words, typo);
        while (!match.any && ++typo < words.length)
            match = this.#match(words, typo);
        const { scores, found, corrected } = match;
        const { hits, counts } = this.#facets.narrow(match.set, selection);
        const isCalled = (name) => Math.abs(name.length - text.length) < 3 && foldWords(name).join() === words.join();
        const byScore = [];
        // Plain loops: they run over everything with every letter typed.
        for (let at = 0; at < this.size; at++) {
            if (!has(hits, at))
                continue;
            let score = scores[at];
            if (score && score === words.length) {
                const { name } = this.#exercises[at];
                if ((typeof name === 'string' ? [name] : Object.values(name)).some(isCalled))
                    score = 0;
            }
            const list = (byScore[score] ??= []);
            if (list.length < limit)
                list.push(this.#exercises[at]);
        }
        const count = countCommon(hits, hits);
        return {
            total,
            count,
            hits: byScore.flat().slice(0, limit),
            counts,
            words: [...found],
            corrected,
        };
    }
    /** Scores the exercises: the sum of their levels, 1 being best; 256 and more when a word is missing. */
    #match(words, typo) {
        const { size } = this;
        const { lists } = this.#tokens;
        const scores = new Uint16Array(size);
        const masks = new Uint8Array(size);
        const found = new Set();
        let corrected = false;
        words.forEach((word, i) => {
            let match = i === typo ? undefined : this.#tokens.find(word, 0, found);
            if (!match) {
                match = this.#tokens.find(word, 1, found);
                corrected = true;
            }
            const termed = new Uint32Array(this.#facets.width);
            if (match) {
                for (const list of match.whole)
                    lists.mark(list, masks, WHOLE);
                for (const list of match.longer)
                    lists.mark(list, masks, WEIGHTS);
                const terms = new Uint8Array(this.#facets.rows);
                for (const list of match.terms)
                    lists.mark(list, terms, 1);
                terms.forEach((term, row) => term && unite(termed, this.#facets.row(row)));
            }
            for (let at = 0; at < size; at++) {
                const mask = masks[at] | (has(termed, at) * TERM_WEIGHT);
                scores[at] += mask ? Math.clz32(mask) - 26 : 256;
            }
            masks.fill(0);
        });
        const set = new Uint32Array(this.#facets.width);
        let any = false;
        for (let at = 0; at < size; at++) {
            if (scores[at] < 256) {
                set[at >> 5] |= 1 << (at & 31);
                any = true;
            }
        }
        return { scores, found, set, any, corrected: corrected && any };
    }
}
//# sourceMappingURL=catalog.js.map