import { html, nothing, type TemplateResult } from 'lit';
import { inOrder } from '../../data/roles.js';
import { icon } from '../../internal/icons.js';
import type { LibrarySnapshot } from '../../store/library-store.js';
import type { FilterHost } from './filter-groups.js';

/** Boxes shown before the categories are known. */
const SKELETONS = 3;

/** The categories with their descriptions and counts, as large choices; choosing one again shows everything. */
export function browseView(
  host: FilterHost,
  snapshot: LibrarySnapshot | undefined,
  id: string | undefined,
  headingLevel: number,
): TemplateResult | typeof nothing {
  const taxonomy = id ? snapshot?.header?.taxonomies[id] : undefined;
  if (snapshot?.header && !taxonomy) return nothing;
  const choice = (term: string) => () => host.choose(id!, host.isChosen(id!, term) ? [] : [term]);
  return html`<div class="title" role="heading" aria-level=${headingLevel}>${host.word('filters.browse')}</div>
    <div class="categories" role="group" aria-label=${host.say(taxonomy?.label) || host.word('filters.browse')}>
      ${
        taxonomy && id
          ? inOrder(taxonomy.terms).map((term) => {
              const count = host.count(id, term.id);
              return html`<button
                class="category"
                part="category"
                type="button"
                aria-pressed=${host.isChosen(id, term.id)}
                @click=${choice(term.id)}
              >
                <span class="glyph">${icon(term.icon)}</span>
                <span class="category-name">${host.say(term.label) || term.id}</span>
                <span class="description">${host.say(term.description)}</span>
                <span class="category-count"
                  >${count === undefined ? html`&nbsp;` : host.word('list.count', { n: count })}</span
                >
              </button>`;
            })
          : Array.from({ length: SKELETONS }, () => html`<div class="category room"></div>`)
      }
    </div>`;
}
