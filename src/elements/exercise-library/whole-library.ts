import { html, nothing, type TemplateResult } from 'lit';
import { passedOn } from '../../internal/passed-on.js';
import type { LibrarySnapshot } from '../../store/snapshot.js';

/**
 * Under which names a page reaches the parts of the pieces through `<exercise-library>`. A part of a piece keeps its name
 * where the name says enough, and gets the piece before it where it does not.
 */
const FILTERS =
  'base:filters, bar:filters-bar, button:filters-button, panel:filters-panel, group:filters-group, label:filters-label, chip, category';
const SEARCH = 'base:search, input:search-input, clear:search-clear';
const LIST =
  'base:list, status, count, chosen, grid, more, message, card, card-picture, card-body, card-category, card-name, card-summary, card-meta';

interface Drawn extends HTMLElement {
  readonly headingLevel: number;
  /** What stands there began as grey boxes. */
  grey?: unknown;
}

/**
 * What an empty `<exercise-library>` shows: categories, search, filters and cards. What stood there grey has other heights:
 * it is taken away and all is put in its place at once, so that nothing is moved.
 */
export function wholeLibrary(library: Drawn, state: LibrarySnapshot['state'], hidden: boolean): TemplateResult {
  const { headingLevel } = library;
  // Not while the visitor is in there already.
  library.grey = state !== 'ready' || (library.grey && library.shadowRoot!.activeElement);
  const view = html`<div class="layout" part="layout" ?hidden=${hidden}>
    ${
      state === 'error'
        ? nothing
        : html`<exercise-filters
              .browse=${true}
              exportparts=${FILTERS}
              .headingLevel=${headingLevel}
            ></exercise-filters>
            <exercise-filters exportparts=${FILTERS}
              ><exercise-search slot="start" exportparts=${SEARCH}></exercise-search
            ></exercise-filters>`
    }
    <exercise-list exportparts=${LIST} .headingLevel=${+headingLevel + 1}>
      ${['loading', 'empty', 'error'].map((name) => passedOn(library, name))}
    </exercise-list>
  </div>`;
  return library.grey ? html`${view}` : view;
}
