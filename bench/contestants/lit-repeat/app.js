import { LitElement, html, svg } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { plainFilters } from '../shared/plain-filters.js';
import { cardTexts, ready, searchTexts, text } from '../shared/view.js';

const stairs = svg`${[6, 8, 11, 13, 16].map((height, i) => svg`<rect x=${i * 6} y=${16 - height} width="4" height=${height}></rect>`)}`;

/** The plain way: every exercise a card, Lit's keyed `repeat`, text search by looking through all texts. */
class RepeatAll extends LitElement {
  static properties = { query: { state: true }, chosen: { state: true } };
  #plain;
  #library;
  #items = [];

  createRenderRoot() {
    return this;
  }

  async load(url) {
    this.#library = await (await fetch(url)).json();
    this.#plain = plainFilters(this.#library.taxonomies);
    const texts = cardTexts(this.#library);
    this.#items = this.#library.exercises.map((exercise) => ({
      exercise,
      texts: texts(exercise),
      words: ` ${searchTexts(exercise).join(' ')}`.toLowerCase(),
    }));
    this.query = '';
    await this.updateComplete;
    ready();
  }

  render() {
    if (!this.#library) return undefined;
    const wanted = this.query.toLowerCase().split(/\s+/).filter(Boolean);
    const found = this.#items.filter(({ words }) => wanted.every((word) => words.includes(` ${word}`)));
    const counts = this.#plain.counts(
      found,
      () => true,
      (item) => item.exercise,
    );
    const shown = found.filter(({ exercise }) => this.#plain.passes(exercise));
    return html`<input type="search" @input=${(event) => (this.query = event.target.value)} />
      ${Object.entries(this.#library.taxonomies).map(
        ([id, { label, terms }]) =>
          html`<div class="facet">
            <h2>${text(label)}</h2>
            ${terms.map(
              (term, i) =>
                html`<button data-term="${id}/${term.id}" @click=${() => this.#toggle(id, term.id)}>
                  ${text(term.label)}<span class="count">${counts[id][i]}</span>
                </button>`,
            )}
          </div>`,
      )}
      <p role="status">${shown.length} oefeningen</p>
      <ul class="cards">
        ${repeat(
          shown,
          ({ exercise }) => exercise.id,
          ({ texts }) => this.#card(texts),
        )}
      </ul>`;
  }

  #toggle(taxonomy, term) {
    this.#plain.toggle(taxonomy, term);
    this.requestUpdate();
  }

  #card(t) {
    return html`<li class="card">
      <div class="stage"></div>
      <div class="body">
        <p class="category">${t.category}</p>
        <h3><a href="#${t.id}">${t.name}</a></h3>
        <p class="summary">${t.summary}</p>
        <ul class="meta">
          <li class="level" data-level=${t.level}>
            <svg class="stairs" viewBox="0 0 30 16" aria-hidden="true">${stairs}</svg><span>${t.levelWord}</span>
          </li>
          <li class="equipment">${t.equipment}</li>
          <li class="minutes">${t.minutes}</li>
        </ul>
      </div>
    </li>`;
  }
}
customElements.define('repeat-all', RepeatAll);
const app = document.querySelector('#app');
app.append(Object.assign(document.createElement('repeat-all'), { id: 'all' }));
await app.firstChild.load(app.dataset.src);
