import { grow } from './bits.js';
import { codes, fold } from './fold.js';

/** Where a word stands; the order is the order of importance, TERM apart. */
export const NAME = 0;
export const ALIAS = 1;
export const SUMMARY = 2;
export const BODY = 3;
/** A word of a facet's term; its list holds term numbers instead of exercise numbers. */
export const TERM = 4;

/** How well a list of a word answers a query, by its kind: aliases 3, summary and terms 4, the rest 5; names 1 or 2. */
const LEVELS = [2, 3, 4, 5, 4];

/** Half bytes that a link to the next block takes. */
const LINK = 9;

/** Fewer letters than this are never taken for a typing mistake. */
const SHORTEST_TYPO = 3;

/**
 * All words of all texts: a tree of letters with, below the last letter of each word, its lists of exercises.
 *
 * The tree is two arrays. A node's first child is the entry after it, further children hang on `#next`. A list is a
 * node whose letter is its kind (0 to 4), followed by three entries: first block, place to write, last number + 1; their
 * "letters" are the room left in the block and the size of the block. Blocks are pieces of `#blocks`, counted in half
 * bytes. A list is the gaps between its numbers, three bits per half byte, the fourth bit says that more follow; a gap
 * never starts with eight, so that an eight starts a link.
 */
export class TokenIndex {
  #letters = new Uint16Array(64);
  #next = new Int32Array(64);
  #size = 1;
  #blocks = new Uint8Array(64);
  #used = 16;
  #roots = new Map<number, number>();

  /** Adds the words of a text to the lists of `kind`. Numbers must not fall from call to call. */
  add(text: string, kind: number, number: number): void {
    const n = fold(text, true);
    const most = this.#size + n * 4;
    this.#letters = grow(this.#letters, most);
    this.#next = grow(this.#next, most);
    let node = 0;
    for (let i = 0; i < n; i++) {
      const code = codes[i];
      if (!node) {
        node = this.#roots.get(code) ?? this.#child(0, code);
        this.#roots.set(code, node);
      } else if (code) node = this.#child(node, code);
      else {
        const list = this.#child(node, kind);
        // A fresh list is the last entry; the three after it are its own.
        if (list === this.#size - 1) this.#size += 3;
        const gap = number + 1 - this.#next[list + 3];
        if (gap) this.#append(list, gap);
        this.#next[list + 3] = number + 1;
        node = 0;
      }
    }
  }

  #child(node: number, code: number): number {
    const letters = this.#letters;
    const next = this.#next;
    let at = node + 1;
    if (at < this.#size) {
      while (letters[at] !== code) {
        if (!next[at]) {
          at = next[at] = this.#size;
          break;
        }
        at = next[at];
      }
    }
    if (at === this.#size) letters[this.#size++] = code;
    return at;
  }

  #append(list: number, gap: number): void {
    const letters = this.#letters;
    const next = this.#next;
    let width = 1;
    while (gap >> (3 * width)) width++;
    if (letters[list + 1] < width + LINK) {
      const size = Math.min(1024, Math.max(16, (letters[list + 2] * 1.5) & ~7));
      const block = this.#used;
      this.#blocks = grow(this.#blocks, ((this.#used += size) >> 1) + 1);
      if (next[list + 2]) this.#write(next[list + 2], block >> 3, LINK);
      else next[list + 1] = block;
      next[list + 2] = block;
      letters[list + 1] = letters[list + 2] = size;
    }
    next[list + 2] = this.#write(next[list + 2], gap, width);
    letters[list + 1] -= width;
  }

  #write(at: number, value: number, width: number): number {
    const blocks = this.#blocks;
    while (width--) {
      blocks[at >> 1] |= (((value >> (3 * width)) & 7) | (width && 8)) << ((at & 1) << 2);
      at++;
    }
    return at;
  }

  /** Calls `visit` for every number in a list, in order. */
  each(list: number, visit: (number: number) => void): void {
    const blocks = this.#blocks;
    const end = this.#next[list + 2];
    let at = this.#next[list + 1];
    let number = -1;
    while (at !== end) {
      let half = (blocks[at >> 1] >> ((at & 1) << 2)) & 15;
      let value = half & 7;
      const first = half;
      at++;
      while (half & 8) {
        half = (blocks[at >> 1] >> ((at & 1) << 2)) & 15;
        value = (value << 3) | (half & 7);
        at++;
      }
      if (first === 8) at = value << 3;
      else visit((number += value));
    }
  }

  /** Whether a list holds term numbers. */
  isTerm(list: number): boolean {
    return this.#letters[list] === TERM;
  }

  /**
   * The lists of all words that begin with a folded word, by level: 1 the word itself in a name, 2 a longer one in a
   * name, 3 aliases, 4 summaries and terms, 5 the rest.
   * @param typos 1 forgives one letter too many, too few, other than meant or swapped with the next
   * @param found receives the beginnings as the library spells them
   */
  find(word: string, typos: number, found: Set<string>): number[][] | undefined {
    const letters = this.#letters;
    const next = this.#next;
    let lists: number[][] | undefined;
    const collect = (node: number, whole: boolean) => {
      for (let at = node + 1; at; at = next[at]) {
        const kind = letters[at];
        if (kind > TERM) collect(at, false);
        else ((lists ??= [])[whole && !kind ? 1 : LEVELS[kind]] ??= []).push(at);
      }
    };
    const walk = (node: number, i: number, left: number, path: string) => {
      if (i === word.length) {
        if (typos && path.length < SHORTEST_TYPO) return;
        found.add(path);
        collect(node, true);
        return;
      }
      const wanted = word.charCodeAt(i);
      for (let at = node + 1; at; at = next[at]) {
        const code = letters[at];
        if (code <= TERM) continue;
        const further = path + String.fromCharCode(code);
        if (code === wanted) walk(at, i + 1, left, further);
        else if (left) {
          walk(at, i + 1, 0, further);
          walk(at, i, 0, further);
          if (code === word.charCodeAt(i + 1)) {
            for (let swapped = at + 1; swapped; swapped = next[swapped]) {
              if (letters[swapped] === wanted) walk(swapped, i + 2, 0, further + word[i]);
            }
          }
        }
      }
      if (left) walk(node, i + 1, 0, path);
    };
    if (!typos || word.length >= SHORTEST_TYPO) walk(0, 0, typos, '');
    return lists;
  }
}
