import { dot, text } from './view.js';

/**
 * Draws a row of buttons with counts per taxonomy.
 *
 * @param {HTMLElement} parent
 * @param {object} taxonomies as in the file
 * @param {(taxonomy: string, term: string) => boolean} toggle tells whether the term is chosen now
 * @returns {(taxonomy: string, counts: ArrayLike<number>) => void} shows numbers, in the order of the terms
 */
export function drawFacets(parent, taxonomies, toggle) {
  const numbers = {};
  for (const [id, { label, terms }] of Object.entries(taxonomies)) {
    const row = document.createElement('div');
    // The first are the categories to browse by: large, with a picture each.
    const large = id === 'category';
    row.className = large ? 'facet categories' : 'facet';
    row.append(Object.assign(document.createElement('h2'), { textContent: text(label) }));
    numbers[id] = terms.map((term) => {
      const button = document.createElement('button');
      button.dataset.term = `${id}/${term.id}`;
      button.setAttribute('aria-pressed', 'false');
      const number = Object.assign(document.createElement('span'), { className: 'count', textContent: ' ' });
      if (large) {
        const glyph = Object.assign(document.createElement('span'), { className: 'glyph', innerHTML: dot });
        const label = Object.assign(document.createElement('span'), {
          className: 'label',
          textContent: text(term.label),
        });
        button.append(glyph, label, number);
      } else button.append(text(term.label), number);
      button.onclick = () => button.setAttribute('aria-pressed', String(toggle(id, term.id)));
      row.append(button);
      return number.firstChild;
    });
    parent.append(row);
  }
  return (taxonomy, counts) => {
    const texts = numbers[taxonomy];
    for (let i = 0; i < texts.length; i++) {
      const count = String(counts[i]);
      if (texts[i].data !== count) texts[i].data = count;
    }
  };
}
