import { html, nothing } from 'lit';
import { inOrder } from '../../data/roles.js';
import { icon } from '../../internal/icons.js';
import { countOf, isChosen } from './filter-groups.js';
/** The categories with their descriptions and counts, as large choices; choosing one again shows everything. */
export function browseView(view, id, headingLevel) {
    const { snapshot, text, t, act } = view;
    const taxonomy = id ? snapshot.header?.taxonomies[id] : undefined;
    if (snapshot.header && !taxonomy)
        return nothing;
    return html `<div class="title" role="heading" aria-level=${headingLevel}>${t('filters.browse')}</div>
    <div class="categories" role="group" aria-label=${text(taxonomy?.label) || t('filters.browse')}>
      ${taxonomy
        ? inOrder(taxonomy.terms).map((term) => {
            const count = countOf(view, id, term.id);
            const chosen = isChosen(view, id, term.id);
            return html `<button
                class="category"
                part="category"
                type="button"
                aria-pressed=${chosen}
                @click=${() => act(id, (store) => store.choose(id, chosen ? [] : [term.id]))}
              >
                <span class="glyph">${icon(term.icon)}</span>
                <span class="category-name">${text(term.label) || term.id}</span>
                <span class="description">${text(term.description)}</span>
                <span class="category-count"
                  >${count === undefined ? html `&nbsp;` : t('list.count', { n: count })}</span
                >
              </button>`;
        })
        : [0, 0, 0].map(() => html `<div class="category room"></div>`)}
    </div>`;
}
//# sourceMappingURL=browse-view.js.map