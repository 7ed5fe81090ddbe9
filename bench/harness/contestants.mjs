import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);
/** The script-tag build of this package, in the repository's `dist/`. */
export const ourScript = fileURLToPath(new URL('dist/cdn/exercise-library.js', root));

const page = (head, body) =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>bench</title>${head}</head><body>${body}</body></html>`;
const bundled = (name) => (size) =>
  page(
    `<link rel="stylesheet" href="/page.css"><script type="module" src="/js/${name}.js"></script>`,
    `<div id="app" data-src="/library/${size}.json"></div>`,
  );

/** In the page: how to find what a visitor sees. Each runs as `name()` or `name(label)` on `bench`. */
const plain = `{
  cards: () => document.querySelectorAll('.card:not([hidden])').length,
  input: () => document.querySelector('input[type=search]'),
  facet: (label) => [...document.querySelectorAll('[data-term]')].find((button) => button.textContent.trim().startsWith(label)),
  status: () => document.querySelector('[role=status]')?.textContent ?? '0',
  done: () => bench.marked('bench-ready') !== undefined,
}`;
const withValues = plain.replace(
  /facet: .*/,
  "facet: (label) => document.querySelector(`input[type=checkbox][value='${label}']`),",
);
// Ours is walked through its shadow roots; only `cards` is asked in every frame, so it goes straight there.
const ours = `(() => {
  const all = function* (root) {
    for (const node of root.querySelectorAll('*')) {
      yield node;
      if (node.shadowRoot) yield* all(node.shadowRoot);
    }
  };
  const find = (test) => { for (const node of all(document)) if (test(node)) return node; };
  let list;
  return {
    done: () => document.querySelector('exercise-library').store?.snapshot.complete ?? true,
    cards: () => {
      list ??= document.querySelector('exercise-library').shadowRoot?.querySelector('exercise-list')?.shadowRoot;
      let drawn = 0;
      for (const card of list?.querySelectorAll('exercise-card') ?? []) if (!card.hidden && card.shadowRoot?.querySelector('a')) drawn++;
      return drawn;
    },
    input: () => find((node) => node.localName === 'input' && node.type === 'search'),
    facet: (label) => find((node) => ['BUTTON', 'LABEL'].includes(node.tagName) && node.textContent.trim().startsWith(label) && node.checkVisibility()),
    // What is seen; screen readers hear it after a pause.
    status: () => find((node) => node.part?.contains('count'))?.textContent ?? '0',
  };
})()`;

/**
 * Who takes part. `page(size)` is the HTML; `script` the entry to bundle; `parts` finds things in the page; `counts`
 * says whether its number of results must equal the floor's (the others search differently).
 */
export const contestants = [
  {
    name: 'floor',
    title: 'hand-written floor',
    page: bundled('floor'),
    script: 'floor/app.js',
    parts: plain,
    counts: true,
  },
  {
    name: 'ours',
    title: 'exercise-library',
    page: (size) =>
      page(
        '<style>body{margin:24px;font:16px/1.5 "DejaVu Sans",sans-serif;color:#1b2622}</style><script type="module" src="/dist/cdn/exercise-library.js"></script>',
        `<exercise-library src="/library/${size}.json"></exercise-library>`,
      ),
    parts: ours,
    counts: true,
    missing: () => !existsSync(ourScript) && 'dist/cdn/exercise-library.js is not built',
  },
  { name: 'list.js', title: 'List.js', page: bundled('list-js'), script: 'list-js/app.js', parts: plain },
  {
    name: 'instantsearch',
    title: 'InstantSearch + MiniSearch',
    page: bundled('instantsearch'),
    script: 'instantsearch/app.js',
    parts: withValues.replace('[role=status]', '.ais-Stats-text').replace('.card:not([hidden])', '.cards > .card'),
  },
  {
    name: 'lit-repeat',
    title: 'Lit repeat of all',
    page: bundled('lit-repeat'),
    script: 'lit-repeat/app.js',
    parts: plain,
    most: 10_000,
  },
];

/** Not contestants: a page that does nothing, and a page that holds only the parsed records. */
const nothing = plain
  .replace(/cards: .*/, 'cards: () => (document.readyState === "complete" ? 1e9 : 0),')
  .replace(/facet: .*/, 'facet: () => document.querySelector("button"),');
export const baselines = [
  { name: 'empty', title: 'empty page', page: bundled('empty'), script: 'empty/app.js', parts: nothing },
  { name: 'data', title: 'data only', page: bundled('data'), script: 'data/app.js', parts: nothing },
];
