import instantsearch from 'instantsearch.js/es';
import { configure, hits, refinementList, searchBox, stats } from 'instantsearch.js/es/widgets';
import { cardTexts, pageSize, ready, text } from '../shared/view.js';
import { MiniSearchClient } from './client.js';

const app = document.querySelector('#app');
app.innerHTML = '<div></div><div></div><p role="status"></p><div></div>';
const [box, filters, status, cards] = app.children;
const library = await (await fetch(app.dataset.src)).json();
const searchClient = new MiniSearchClient(library, cardTexts(library));

const search = instantsearch({ indexName: 'exercises', searchClient });
search.addWidgets([
  configure({ hitsPerPage: pageSize }),
  searchBox({ container: box, showReset: false, showSubmit: false, showLoadingIndicator: false }),
  stats({ container: status, templates: { text: ({ nbHits }) => `${nbHits} oefeningen` } }),
  hits({
    container: cards,
    cssClasses: { list: 'cards', item: 'card' },
    templates: {
      item: (t, { html }) =>
        html`<div class="stage"></div>
          <div class="body">
            <p class="category">${t.category}</p>
            <h3><a href="#${t.id}">${t.name}</a></h3>
            <p class="summary">${t.summary}</p>
            <ul class="meta">
              <li class="level" data-level="${t.level}">
                <svg class="stairs" viewBox="0 0 30 16" aria-hidden="true">
                  ${[6, 8, 11, 13, 16].map((height, i) => html`<rect x=${i * 6} y=${16 - height} width="4" height=${height} />`)}
                </svg>
                <span>${t.levelWord}</span>
              </li>
              <li class="equipment">${t.equipment}</li>
              <li class="minutes">${t.minutes}</li>
            </ul>
          </div>`,
    },
  }),
  ...Object.entries(library.taxonomies).map(([attribute, { label, terms }]) => {
    const row = document.createElement('div');
    row.className = 'facet';
    row.append(Object.assign(document.createElement('h2'), { textContent: text(label) }));
    const container = row.appendChild(document.createElement('div'));
    filters.append(row);
    return refinementList({
      container,
      attribute,
      limit: terms.length,
      sortBy: ['name:asc'],
      cssClasses: { list: 'facet' },
    });
  }),
]);
search.start();
await searchClient.indexed;
ready();
