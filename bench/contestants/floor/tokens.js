import { wordCount } from './bits.js';

const MARKS = /\p{M}/gu;
const PLAIN = /^[\n-~]*$/;
/** Lower case without diacritics, cut into words. */
export const tokenize = (text) =>
  PLAIN.test(text)
    ? (text.toLowerCase().match(/[a-z0-9]+/g) ?? [])
    : (text
        .normalize('NFD')
        .replace(MARKS, '')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? []);

/** Collects words per exercise, then packs them: `add` all, then `pack`. Both may be cut into slices. */
export class TokenCollector {
  ids = new Map();
  /** Pairs (token << 1 | inRest) of all exercises one after another; `ends[i]` is where exercise i ends. */
  #stream = new Uint32Array(1 << 16);
  #length = 0;
  #ends = [];
  /** Per list the exercise that was put in it last, plus one. */
  #last = [];

  add(exercise) {
    const { name, aliases = {}, summary, steps } = exercise;
    for (const l in name) this.#take(name[l], 0);
    for (const l in aliases) for (const alias of aliases[l]) this.#take(alias, 0);
    for (const l in summary) this.#take(summary[l], 1);
    for (const { text } of steps) for (const l in text) this.#take(text[l], 1);
    this.#ends.push(this.#length);
  }

  #take(text, inRest) {
    const stamp = this.#ends.length + 1;
    for (const word of tokenize(text)) {
      let id = this.ids.get(word);
      if (id === undefined) {
        this.ids.set(word, (id = this.ids.size));
        this.#last.push(0, 0);
      }
      const list = (id << 1) | inRest;
      if (this.#last[list] === stamp) continue;
      this.#last[list] = stamp;
      if (this.#length === this.#stream.length) {
        const wider = new Uint32Array(this.#length * 2);
        wider.set(this.#stream);
        this.#stream = wider;
      }
      this.#stream[this.#length++] = list;
    }
  }

  /**
   * @param {() => Promise<void> | undefined} breathe asked now and then; a promise means: let the page work first
   * @returns {Promise<TokenIndex>}
   */
  async pack(breathe) {
    const words = [...this.ids.keys()].sort();
    await breathe();
    const place = new Uint32Array(words.length);
    words.forEach((word, rank) => (place[this.ids.get(word)] = rank));
    const lists = words.length * 2;
    const start = new Uint32Array(lists + 1);
    let bytes = new Uint8Array(0);
    // Twice over everything: first to learn the sizes, then to write.
    for (const write of [false, true]) {
      const before = new Int32Array(lists).fill(-1);
      for (let i = 0, at = 0; i < this.#ends.length; i++) {
        for (; at < this.#ends[i]; at++) {
          const raw = this.#stream[at];
          const list = (place[raw >> 1] << 1) | (raw & 1);
          let gap = i - before[list];
          before[list] = i;
          for (; gap > 127; gap >>= 7) {
            if (write) bytes[start[list]] = 128 | (gap & 127);
            start[list]++;
          }
          if (write) bytes[start[list]] = gap;
          start[list]++;
        }
        if (!(i & 255)) await breathe();
      }
      // After a pass `start` holds sizes, or ends: shift either into beginnings.
      if (!write) {
        let sum = 0;
        for (let list = 0; list <= lists; list++) [start[list], sum] = [sum, sum + start[list]];
        bytes = new Uint8Array(sum);
      } else start.copyWithin(1, 0, lists).fill(0, 0, 1);
    }
    // Cut from one string, so that no word keeps the text alive in which it was met first.
    return new TokenIndex(words.join('\n').split('\n'), start, bytes, this.#ends.length);
  }
}

/** Sorted words; list 2w holds the exercises with word w in a name or alias, list 2w+1 those with it elsewhere. */
export class TokenIndex {
  constructor(words, start, bytes, size) {
    Object.assign(this, { words, start, bytes, size });
  }

  /**
   * @param {string} query
   * @param {{addTo: (bits: Uint32Array, prefix: string) => void}} [terms] finds by terms besides
   * @returns exercises in which every word of the query begins some word: `any`, and those where all are in names: `named`
   */
  search(query, terms) {
    let any;
    let named;
    for (const prefix of tokenize(query)) {
      const [names, rest] = this.#begin(prefix);
      terms?.addTo(rest, prefix);
      for (let w = 0; w < rest.length; w++) {
        rest[w] |= names[w];
        if (any) {
          rest[w] &= any[w];
          names[w] &= named[w];
        }
      }
      [any, named] = [rest, names];
    }
    return { any, named };
  }

  #begin(prefix) {
    const { bytes, start } = this;
    const sets = [new Uint32Array(wordCount(this.size)), new Uint32Array(wordCount(this.size))];
    const to = this.#find(`${prefix}\uffff`) * 2;
    for (let list = this.#find(prefix) * 2; list < to; list++) {
      const bits = sets[list & 1];
      const end = start[list + 1];
      for (let at = start[list], i = -1; at < end;) {
        let shift = 0;
        let byte;
        do {
          byte = bytes[at++];
          i += (byte & 127) << shift;
          shift += 7;
        } while (byte > 127);
        bits[i >> 5] |= 1 << (i & 31);
      }
    }
    return sets;
  }

  #find(word) {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.words[middle] < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
