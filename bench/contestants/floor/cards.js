import { cardHtml } from '../shared/view.js';
import { marked } from './marks.js';

/** Draws results into a fixed pool of cards: nodes are made once, later only changed texts are written. */
export class CardPool {
  #cards = [];
  #template = document.createElement('template');

  constructor(parent) {
    this.parent = parent;
    this.#template.innerHTML = `<li class="card">${cardHtml({ id: ' ', name: ' ', summary: ' ', category: ' ', levelWord: ' ', equipment: ' ', minutes: ' ' })}</li>`;
  }

  /** @param {string[]} words folded words to mark where words of name and summary begin with them */
  show(list, words = []) {
    while (this.#cards.length < list.length) this.#cards.push(this.#make());
    this.#cards.forEach((card, i) => {
      const hide = i >= list.length;
      if (card.node.hidden !== hide) card.node.hidden = hide;
      if (!hide) this.#fill(card, list[i], words);
    });
  }

  #make() {
    const node = this.#template.content.firstElementChild.cloneNode(true);
    const at = (selector) => node.querySelector(selector);
    const texts = {};
    for (const [name, selector] of [
      ['category', '.category span'],
      ['levelWord', '.level span'],
      ['minutes', '.minutes span'],
    ])
      texts[name] = at(selector).firstChild;
    this.parent.append(node);
    // One line per thing, as many as there ever were.
    const things = [at('.equipment')];
    return {
      node,
      texts,
      things,
      link: at('a'),
      summary: at('.summary'),
      level: at('.level'),
      id: undefined,
      words: '',
    };
  }

  #fill(card, show, words) {
    const key = words.join(' ');
    if (card.id === show.id && card.words === key) return;
    card.words = key;
    // Marks change with every letter, even where the exercise stays.
    mark(card.link, show.name, words);
    mark(card.summary, show.summary, words);
    if (card.id === show.id) return;
    card.id = show.id;
    card.link.href = `#${show.id}`;
    if (card.level.dataset.level !== String(show.level)) card.level.dataset.level = show.level;
    for (const name in card.texts) if (card.texts[name].data !== show[name]) card.texts[name].data = show[name];
    this.#things(card, show.equipment ? show.equipment.split(', ') : []);
  }

  #things({ things }, names) {
    while (things.length < names.length) {
      const line = things[0].cloneNode(true);
      things.at(-1).after(line);
      things.push(line);
    }
    things.forEach((line, i) => {
      const hide = i >= names.length;
      if (line.hidden !== hide) line.hidden = hide;
      const text = line.lastChild.firstChild;
      if (!hide && text.data !== names[i]) text.data = names[i];
    });
  }
}

/** Writes a text, or its pieces where something in it is marked. */
function mark(node, text, words) {
  const pieces = marked(text, words);
  if (pieces.length > 1 || pieces[0]?.mark) {
    node.replaceChildren(
      ...pieces.map((piece) => {
        if (!piece.mark) return piece;
        const element = document.createElement('mark');
        element.textContent = piece.mark;
        return element;
      }),
    );
  } else if (node.childNodes.length === 1 && node.firstChild.nodeType === Node.TEXT_NODE) {
    if (node.firstChild.data !== text) node.firstChild.data = text;
  } else node.textContent = text;
}
