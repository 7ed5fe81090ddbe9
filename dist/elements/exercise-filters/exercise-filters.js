import { html, nothing } from 'lit';
import { browseTaxonomy, isFilter } from '../../data/roles.js';
import { ExerciseFilterEvent } from '../../events.js';
import { flag, wordList, words } from '../../internal/converters.js';
import { LibraryElement } from '../../internal/library-element.js';
import { icon, icons } from '../../internal/icons.js';
import { keepKeys } from '../../internal/keep-keys.js';
import {} from '../../store/library-store.js';
import { baseStyles } from '../../styles/base.styles.js';
import { browseView } from './browse-view.js';
import { chipsStyles } from './chips.styles.js';
import { filtersStyles } from './exercise-filters.styles.js';
import { chipsGroup } from './filter-groups.js';
import { isNarrow, openPanel, panelView } from './filter-panel.js';
import { panelStyles } from './panel.styles.js';
/**
 * The filters: every taxonomy of the library file, and the level. One group stands open as a row of chips, the others
 * unfold behind a button; on a phone they open as a sheet.
 *
 * @summary The filters, or the categories to browse by.
 * @tagname exercise-filters
 * @status stable
 * @since 0.1.0
 *
 * @slot start - Stands in one row with the button, before it: the place for the search field.
 *
 * @fires exercise-filter - The visitor changed a filter; never fired for private taxonomies.
 *
 * @csspart base - The outer box.
 * @csspart bar - The row with the slot and the button.
 * @csspart button - The button that unfolds the filters.
 * @csspart panel - The unfolded filters.
 * @csspart group - One group of filters.
 * @csspart label - The name of a group.
 * @csspart chip - One choice.
 * @csspart category - One category to browse by.
 */
export class ExerciseFilters extends LibraryElement {
    constructor() {
        super(...arguments);
        /** Ids of the taxonomies to show (and `level`), in this order; all when empty. */
        this.only = [];
        /** Shows the categories with their descriptions as large choices, instead of filters. */
        this.browse = false;
        this.panelOpen = false;
        /** Whether the panel is a sheet: that holds every group, as the row on the page scrolls out of sight behind it. */
        this.sheet = false;
        this.#view = {
            text: this.text,
            t: this.t,
            act: (taxonomy, change) => {
                const store = this.current;
                if (!store)
                    return;
                change(store);
                // The store answers in a microtask; the event carries its answer.
                queueMicrotask(() => {
                    const { selection, answer, header } = store.snapshot;
                    if (header?.taxonomies[taxonomy]?.private)
                        return;
                    const level = taxonomy === 'level' && selection.maxLevel ? [String(selection.maxLevel)] : [];
                    this.dispatchEvent(new ExerciseFilterEvent(taxonomy, selection.terms[taxonomy] ?? level, answer.count));
                });
            },
        };
        this.#toggle = async () => {
            if (this.panelOpen)
                return this.#close();
            this.sheet = isNarrow(this.renderRoot.querySelector('.base'));
            this.panelOpen = true;
            await this.updateComplete;
            openPanel(this.renderRoot.querySelector('dialog'), this.sheet);
        };
        this.#close = () => this.renderRoot.querySelector('dialog')?.close();
        this.#closed = () => {
            this.panelOpen = false;
            this.renderRoot.querySelector('.open')?.focus();
        };
    }
    static { this.styles = [...baseStyles, chipsStyles, filtersStyles, panelStyles]; }
    static { this.properties = {
        only: { converter: words },
        browse: { type: Boolean, converter: flag },
        panelOpen: { state: true },
        sheet: { state: true },
    }; }
    createRenderRoot() {
        const root = super.createRenderRoot();
        keepKeys(root);
        return root;
    }
    #view;
    /** Ids of the groups to show; the first with chips stands open, the others behind the button. */
    #groups(snapshot) {
        const { taxonomies, library } = snapshot.header;
        const hasLevels = !!library.levelScale?.labels?.length;
        const fits = (id) => (id === 'level' ? hasLevels : !!taxonomies[id] && isFilter(taxonomies[id]));
        const only = wordList(this.only);
        if (only.length)
            return only.filter(fits);
        const browse = browseTaxonomy(taxonomies);
        const ids = Object.keys(taxonomies).filter((id) => id !== browse && fits(id));
        return hasLevels ? ['level', ...ids] : ids;
    }
    render() {
        const { snapshot } = this;
        const view = { ...this.#view, snapshot };
        if (this.browse) {
            const id = wordList(this.only)[0] ?? browseTaxonomy(snapshot.header?.taxonomies ?? {});
            return html `<div class="base" part="base">${browseView(view, id, this.headingLevel)}</div>`;
        }
        const groups = snapshot.header ? this.#groups(snapshot) : [];
        const main = groups.find((id) => id !== 'level' && isChips(snapshot, id));
        const more = groups.filter((id) => id !== main);
        return html `<div class="base" part="base">
      <div class="bar" part="bar">
        <slot name="start"></slot>
        ${more.length ? this.#button(snapshot, more, main ? 'filters.more' : 'filters.open') : nothing}
      </div>
      ${main || !snapshot.header ? html `<div class="main">${main ? chipsGroup(view, main) : nothing}</div>` : nothing}
      ${this.panelOpen
            ? panelView(view, this.sheet ? groups : more, {
                clear: () => this.current?.clear(),
                close: this.#close,
                closed: this.#closed,
            })
            : nothing}
    </div>`;
    }
    #button(snapshot, more, name) {
        const { terms, maxLevel } = snapshot.selection;
        const chosen = more.reduce((n, id) => n + (id === 'level' ? Number(!!maxLevel) : (terms[id]?.length ?? 0)), 0);
        return html `<button
      class="button open"
      part="button"
      type="button"
      aria-expanded=${this.panelOpen}
      @click=${this.#toggle}
    >
      ${icon(icons.sliders)}<span class="long">${this.t(name)}</span
      ><span class="short">${this.t('filters.open')}</span>
      ${chosen ? html `<span class="badge" aria-hidden="true">${chosen}</span><span class="sr">${this.t('filters.chosen', { n: chosen })}</span>` : nothing}
    </button>`;
    }
    #toggle;
    #close;
    #closed;
}
const isChips = ({ header }, id) => (header.taxonomies[id].filter?.control ?? 'chips') === 'chips';
//# sourceMappingURL=exercise-filters.js.map