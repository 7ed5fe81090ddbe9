import { grow } from './bits.js';
import { codes, fold } from './fold.js';

/** Where a word stands, in order of importance. */
export const NAME = 2;
export const ALIAS = 3;
export const SUMMARY = 4;
/** A word of a facet's term; its list holds term numbers instead of exercise numbers. */
export const TERM = 5;
export const BODY = 6;

/** Half bytes that a link to the next block takes. */
const LINK = 9;

/** Fewer letters than this are never taken for a typing mistake. */
const SHORTEST_TYPO = 3;

/**
 * All words of all texts: a tree of letters with, below the last letter of each word, its lists of exercises.
 *
 * The tree is two arrays. A node's first child is the entry after it, further children hang on `#next`. A list is a
 * node whose letter is its kind (2 to 6), followed by three entries: first block, place to write, last number + 1; their
 * "letters" are the room left in the last block and its size. Blocks are pieces of `#blocks`, counted in half bytes. A
 * list is the gaps between its numbers, three bits per half byte, the fourth bit says that more follow; a gap never
 * begins with an eight, so that an eight begins a link.
 */
export class TokenIndex {
  #letters = new Uint16Array(64);
  #next = new Int32Array(64);
  #size = 1;
  #blocks = new Uint8Array(64);
  #used = 16;
  #recent = new Uint16Array(1024 * 16);
  #lists = new Int32Array(1024);
  /** Nodes of the first letters. */
  #roots: number[] = [];

  /** Adds the words of a text to the lists of a kind. Numbers must not fall from call to call. */
  add(text: string, kind: number, number: number): void {
    const n = fold(text, true);
    let size = this.#size;
    const most = size + n * 4;
    if (most > this.#next.length) {
      this.#letters = grow(this.#letters, most);
      this.#next = grow(this.#next, most);
    }
    const letters = this.#letters;
    const next = this.#next;
    const folded = codes;
    const recent = this.#recent;
    const lists = this.#lists;
    for (let i = 0; i < n; ) {
      const start = i;
      let hash = kind;
      while (folded[i]) hash = Math.imul(hash, 31) + folded[i++];
      const short = i - start < 15;
      const slot = (hash ^ (hash >> 11)) & 1023;
      let at = short ? lists[slot] : 0;
      i++;
      for (let k = start, r = slot * 16; at && k < i; ) if (recent[r++] !== (folded[k++] || kind)) at = 0;
      if (!at) {
        for (let k = start; k < i; k++) {
          const code = folded[k] || kind;
          at = at ? at + 1 : this.#roots[code] ?? 1;
          while (letters[at] !== code) {
            if (at === size) letters[size++] = code;
            else at = next[at] ||= size;
          }
          if (k === start) this.#roots[code] = at;
          if (short) recent[slot * 16 + k - start] = code;
        }
        if (short) lists[slot] = at;
        // A fresh list is the last entry; the three after it are its own.
        if (at === size - 1) size += 3;
      }
      const gap = number + 1 - next[at + 3];
      if (gap) {
        this.#append(at, gap);
        next[at + 3] = number + 1;
      }
    }
    this.#size = size;
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

  /** Adds 256 + `level` to the scores of all numbers in a list that have `round` times 256 so far. */
  mark(list: number, scores: Uint16Array, round: number, level: number): void {
    const blocks = this.#blocks;
    const end = this.#next[list + 2];
    let at = this.#next[list + 1];
    let number = -1;
    while (at !== end) {
      let half = (blocks[at >> 1] >> ((at & 1) << 2)) & 15;
      const link = half === 8;
      let value = half & 7;
      at++;
      while (half & 8) {
        half = (blocks[at >> 1] >> ((at & 1) << 2)) & 15;
        value = (value << 3) | (half & 7);
        at++;
      }
      if (link) at = value << 3;
      else {
        number += value;
        if (scores[number] >> 8 === round) scores[number] += 256 + level;
      }
    }
  }

  /**
   * The lists of all words that begin with a folded word, by kind; those of the word itself in names are apart as kind 1.
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
        if (kind > BODY) collect(at, false);
        else ((lists ??= [])[whole && kind === NAME ? 1 : kind] ??= []).push(at);
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
        if (code <= BODY) continue;
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
