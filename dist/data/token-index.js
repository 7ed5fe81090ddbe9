import { grow } from './bits.js';
import { codes, fold } from './fold.js';
import { PostingLists } from './posting-lists.js';
/** Kinds of lists, and their "letters" in the tree. */
export const EXERCISES = 1;
export const TERMS = 2;
/** Fewer letters than this are never taken for a typing mistake. */
const SHORTEST_TYPO = 3;
/**
 * All words of all texts: a tree of letters, with a list of exercises and one of facet terms behind the words' ends.
 *
 * A node's letter is in `#letters`. Its first child is the entry after it, further children hang on `#next`. A list is a
 * node, too, with its kind as letter; the entry after it holds its handle.
 */
export class TokenIndex {
    constructor() {
        this.lists = new PostingLists();
        this.#letters = new Uint16Array(64);
        this.#next = new Int32Array(64);
        this.#size = 1;
        /** Nodes of first letters. */
        this.#roots = [];
    }
    #letters;
    #next;
    #size;
    /** Nodes of first letters. */
    #roots;
    /** Adds the words of a text to the lists of a kind. From call to call numbers must not fall, and places not for one number. */
    add(text, kind, number, place) {
        const n = fold(text, true);
        const folded = codes;
        let size = this.#size;
        const most = size + n * 2;
        if (most > this.#next.length) {
            this.#letters = grow(this.#letters, most);
            this.#next = grow(this.#next, most);
        }
        const letters = this.#letters;
        const next = this.#next;
        let node = 0;
        for (let i = 0; i < n; i++) {
            const code = folded[i] || kind;
            let at = node ? node + 1 : (this.#roots[code] ?? 1);
            while (letters[at] !== code) {
                if (at === size)
                    letters[size++] = code;
                else
                    at = next[at] ||= size;
            }
            if (!node)
                this.#roots[code] = at;
            node = at;
            if (code === kind) {
                // A list that is the last entry is new.
                if (++at === size)
                    next[size++] = this.lists.create();
                this.lists.append(next[at], number, place);
                node = 0;
            }
        }
        this.#size = size;
    }
    /**
     * The lists of all words that begin with a folded word, or undefined when there are none.
     * @param typos 1 forgives one letter too many, too few, other than meant or swapped with the next
     * @param found receives the beginnings as the library spells them
     */
    find(word, typos, found) {
        const letters = this.#letters;
        const next = this.#next;
        let lists;
        const collect = (node, whole) => {
            lists ??= { whole: [], longer: [], terms: [] };
            for (let at = node + 1; at; at = next[at]) {
                const code = letters[at];
                if (code > TERMS)
                    collect(at, false);
                else
                    (code === TERMS ? lists.terms : whole ? lists.whole : lists.longer).push(next[at + 1]);
            }
        };
        const walk = (node, i, left, path) => {
            if (i === word.length) {
                if (typos && path.length < SHORTEST_TYPO)
                    return;
                found.add(path);
                collect(node, true);
                return;
            }
            const wanted = word.charCodeAt(i);
            for (let at = node + 1; at; at = next[at]) {
                const code = letters[at];
                if (code <= TERMS)
                    continue;
                const further = path + String.fromCharCode(code);
                if (code === wanted)
                    walk(at, i + 1, left, further);
                else if (left) {
                    walk(at, i + 1, 0, further);
                    walk(at, i, 0, further);
                    if (code === word.charCodeAt(i + 1)) {
                        for (let swapped = at + 1; swapped; swapped = next[swapped]) {
                            if (letters[swapped] === wanted)
                                walk(swapped, i + 2, 0, further + word[i]);
                        }
                    }
                }
            }
            if (left)
                walk(node, i + 1, 0, path);
        };
        if (!typos || word.length >= SHORTEST_TYPO)
            walk(0, 0, typos, '');
        return lists;
    }
}
//# sourceMappingURL=token-index.js.map