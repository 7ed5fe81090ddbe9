import { drawFacets } from '../shared/facet-view.js';
import { cardTexts, pageSize, ready } from '../shared/view.js';
import { collect, countBits } from './bits.js';
import { CardPool } from './cards.js';
import { Facets } from './facets.js';
import { pacer, readLibrary } from './read.js';
import { TermWords } from './terms.js';
import { TokenCollector, tokenize } from './tokens.js';

const app = document.querySelector('#app');
app.innerHTML = '<input type="search"><div></div><p role="status">&nbsp;</p><ul class="cards"></ul>';
const [input, filters, status, cards] = app.children;
const pool = new CardPool(cards);
const { breathe, painted } = pacer();
const exercises = [];
let texts;
let showCounts;
let facets;
let tokens;
let terms;

function update() {
  if (!facets || (input.value && !tokens)) return;
  const { any, named } = tokens && input.value ? tokens.search(input.value, terms) : {};
  const result = facets.filter(any);
  for (const { id, counts } of facets.list) showCounts(id, counts);
  status.firstChild.data = `${countBits(result)} oefeningen`;
  const first = [];
  if (named) {
    const best = result.map((word, w) => word & named[w]);
    collect(best, pageSize, first);
    collect(result, pageSize, first, best);
  } else collect(result, pageSize, first);
  pool.show(
    first.map((i) => texts(exercises[i])),
    tokenize(input.value),
  );
}

await readLibrary(
  app.dataset.src,
  (header) => {
    texts = cardTexts(header);
    showCounts = drawFacets(filters, header.taxonomies, (taxonomy, term) => {
      const chosen = facets?.toggle(taxonomy, term) ?? false;
      update();
      return chosen;
    });
    facets = undefined;
    app.header = header;
  },
  (exercise) => {
    exercises.push(exercise);
    if (exercises.length !== pageSize) return breathe();
    pool.show(exercises.map(texts));
    return painted();
  },
);
const full = new Facets(app.header.taxonomies, exercises.length);
for (let i = 0; i < exercises.length; i++) {
  full.add(i, exercises[i]);
  if (!(i & 63)) await breathe();
}
facets = full;
terms = new TermWords(app.header.taxonomies, full);
input.oninput = update;
update();
let collector = new TokenCollector();
for (const exercise of exercises) {
  collector.add(exercise);
  const wait = breathe();
  if (wait) await wait;
}
tokens = await collector.pack(breathe);
collector = undefined;
update();
ready();
