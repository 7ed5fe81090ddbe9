import { html } from 'lit';
import { browseTaxonomy } from '../../data/roles.js';
import { passedOn } from '../../internal/passed-on.js';
/**
 * Under which names a page reaches the parts of the pieces through `<exercise-library>`. A part of a piece keeps its name
 * where the name says enough, and gets the piece before it where it does not.
 */
const FILTERS = 'base:filters, bar:filters-bar, button:filters-button, panel:filters-panel, group:filters-group, label:filters-label, chip, category';
const SEARCH = 'base:search, input:search-input, clear:search-clear';
const LIST = 'base:list, status, count, chosen, grid, more, message, card, card-picture, card-body, card-category, card-name, card-summary, card-meta';
/**
 * What an empty `<exercise-library>` shows: categories, search, filters and cards; until there are cards, and when there
 * never will be, the list alone, which says so. Then all is put in its place at once, so that nothing is seen to move.
 */
export function wholeLibrary(library, ready, hidden) {
    const { headingLevel, store } = library;
    const list = html `<exercise-list exportparts=${LIST} .headingLevel=${+headingLevel + 1}>
    ${['loading', 'empty', 'error'].map((name) => passedOn(library, name))}
  </exercise-list>`;
    return ready
        ? html `<div class="layout" part="layout" ?hidden=${hidden}>
        <exercise-filters
          .browse=${true}
          ?hidden=${!browseTaxonomy(store.snapshot.header.taxonomies)}
          exportparts=${FILTERS}
          .headingLevel=${headingLevel}
        ></exercise-filters>
        <exercise-filters exportparts=${FILTERS}
          ><exercise-search slot="start" exportparts=${SEARCH}></exercise-search></exercise-filters
        >${list}
      </div>`
        : list;
}
//# sourceMappingURL=whole-library.js.map