import { tokenize } from './tokens.js';

/** The words of the terms' labels: who types "mat" also finds what has the term and never says so. */
export class TermWords {
  #words = [];

  constructor(taxonomies, facets) {
    for (const { id, uses } of facets.list)
      taxonomies[id].terms.forEach(({ label }, i) => {
        const words = new Set(Object.values(label).flatMap(tokenize));
        for (const word of words) this.#words.push([word, uses[i]]);
      });
  }

  /** Adds to a set the users of every term with a word that begins so. */
  addTo(bits, prefix) {
    for (const [word, users] of this.#words)
      if (word.startsWith(prefix)) for (let w = 0; w < bits.length; w++) bits[w] |= users[w];
  }
}
