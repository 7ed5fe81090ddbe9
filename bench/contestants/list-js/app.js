import List from 'list.js';
import { drawFacets } from '../shared/facet-view.js';
import { cardHtml, cardTexts, pageSize, ready, searchTexts } from '../shared/view.js';
import { plainFilters } from '../shared/plain-filters.js';

const app = document.querySelector('#app');
app.innerHTML = '<input type="search"><div></div><p role="status">&nbsp;</p><ul class="cards list"></ul>';
const [input, filters, status] = app.children;

const library = await (await fetch(app.dataset.src)).json();
const texts = cardTexts(library);
const values = library.exercises.map((exercise) => ({
  ...texts(exercise),
  link: `#${exercise.id}`,
  exercise,
  // List.js searches single fields: everything that can be found goes into one.
  words: searchTexts(exercise).join(' '),
}));
const names = ['name', 'summary', 'category', 'levelWord', 'equipment', 'minutes'];
const plain = plainFilters(library.taxonomies);
const list = new List(
  app,
  {
    valueNames: [...names, { name: 'link', attr: 'href' }, { name: 'level', attr: 'data-level' }],
    item: `<li class="card">${cardHtml({}).replace('<a href', '<a class="name link" href').replace('<span>', '<span class="levelWord">')}</li>`,
    page: pageSize,
  },
  values,
);
const showCounts = drawFacets(filters, library.taxonomies, (taxonomy, term) => {
  const chosen = plain.toggle(taxonomy, term);
  list.filter((item) => plain.passes(item.values().exercise));
  count();
  return chosen;
});

function count() {
  const counts = plain.counts(
    list.items,
    (item) => !list.searched || item.found,
    (item) => item.values().exercise,
  );
  for (const id in counts) showCounts(id, counts[id]);
  status.firstChild.data = `${list.matchingItems.length} oefeningen`;
}
input.oninput = () => {
  list.search(input.value, ['words']);
  count();
};
count();
ready();
