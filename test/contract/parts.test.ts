import { expect } from '@open-wc/testing';
import { busyLibrary } from '../helpers/busy-library.js';
import { deepQuery, deepQueryAll, libraryWith } from '../helpers/fixtures.js';

/** Parts of the pieces by the name under which a page reaches them through the library. */
const REACHED = [
  ...[
    'filters',
    'filters-bar',
    'filters-button',
    'filters-panel',
    'filters-group',
    'filters-label',
    'chip',
    'category',
  ],
  ...['search', 'search-input', 'search-clear', 'list', 'status', 'count', 'chosen', 'grid', 'base', 'layout'],
  ...['card', 'card-picture', 'card-body', 'card-category', 'card-name', 'card-summary', 'card-meta'],
];

describe('the parts of a whole library', () => {
  afterEach(() => {
    document.adoptedStyleSheets = [];
  });

  it('can all be styled from the page', async () => {
    const { library } = await busyLibrary();
    for (const part of REACHED) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`exercise-library::part(${part}) { scroll-margin-top: 7px; }`);
      document.adoptedStyleSheets = [sheet];
      const found = deepQueryAll(library, '[part]').filter(
        (element) => getComputedStyle(element).scrollMarginTop === '7px',
      );
      expect(found.length, part).to.be.greaterThan(0);
    }
  });

  it('are all of those the pieces have', async () => {
    const library = await libraryWith();
    const passed = ['exercise-filters', 'exercise-search', 'exercise-list'].flatMap((tag) => {
      const piece = deepQuery(library, tag)!;
      const names = new Set(
        piece
          .getAttribute('exportparts')!
          .split(/,\s*/)
          .map((pair) => pair.split(':')[0]),
      );
      return [...piece.shadowRoot!.querySelectorAll('[part]')].map((element) => [
        names.has(element.getAttribute('part')!),
        tag,
        element.getAttribute('part'),
      ]);
    });
    expect(passed.length).to.be.greaterThan(8);
    expect(passed.filter(([known]) => !known)).to.deep.equal([]);
  });
});
