import { cardHtml } from '../shared/view.js';

/** Draws results into a fixed pool of cards: nodes are made once, later only changed texts are written. */
export class CardPool {
  #cards = [];
  #template = document.createElement('template');

  constructor(parent) {
    this.parent = parent;
    this.#template.innerHTML = `<li class="card">${cardHtml({ id: ' ', name: ' ', summary: ' ', category: ' ', levelWord: ' ', equipment: ' ', minutes: ' ' })}</li>`;
  }

  show(list) {
    while (this.#cards.length < list.length) this.#cards.push(this.#make());
    this.#cards.forEach((card, i) => {
      const hide = i >= list.length;
      if (card.node.hidden !== hide) card.node.hidden = hide;
      if (!hide && card.id !== list[i].id) this.#fill(card, list[i]);
    });
  }

  #make() {
    const node = this.#template.content.firstElementChild.cloneNode(true);
    const at = (selector) => node.querySelector(selector);
    const texts = {};
    for (const name of ['category', 'summary', 'equipment', 'minutes']) texts[name] = at(`.${name}`).firstChild;
    texts.name = at('a').firstChild;
    texts.levelWord = at('.level span').firstChild;
    this.parent.append(node);
    return { node, texts, link: at('a'), level: at('.level'), id: undefined };
  }

  #fill(card, show) {
    card.id = show.id;
    card.link.href = `#${show.id}`;
    if (card.level.dataset.level !== String(show.level)) card.level.dataset.level = show.level;
    for (const name in card.texts) if (card.texts[name].data !== show[name]) card.texts[name].data = show[name];
  }
}
