import { html, nothing } from 'lit';
import { browseTaxonomy, isFilter } from '../../data/roles.js';
import { ExerciseFilterEvent } from '../../events.js';
import { flag, words } from '../../internal/converters.js';
import { LibraryElement } from '../../internal/library-element.js';
import { icon, icons } from '../../internal/icons.js';
import { keepKeys } from '../../internal/keep-keys.js';
import {} from '../../store/library-store.js';
import { baseStyles } from '../../styles/base.styles.js';
import { browseView } from './browse-view.js';
import { filterGroup } from './filter-groups.js';
import { filtersStyles } from './exercise-filters.styles.js';
import { panelStyles } from './panel.styles.js';
/** Narrower than this, in em, the filters open as a sheet over the page. */
const SHEET_EM = 34;
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
            text: this.text.bind(this),
            t: this.t.bind(this),
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
        this.#toggle = () => {
            const dialog = this.#dialog;
            if (dialog.open)
                return this.#close();
            this.panelOpen = true;
            const size = parseFloat(getComputedStyle(dialog.parentElement).fontSize);
            this.sheet = this.clientWidth < SHEET_EM * size;
            if (this.sheet)
                dialog.showModal();
            else
                dialog.open = true;
        };
        this.#close = () => {
            this.#dialog.close();
            this.panelOpen = false;
            this.renderRoot.querySelector('.open')?.focus();
        };
        this.#closed = () => {
            this.panelOpen = false;
        };
        /** A tap on the page behind the sheet closes it. */
        this.#outside = (event) => {
            if (event.target === this.#dialog && this.#dialog.matches(':modal'))
                this.#close();
        };
    }
    static { this.styles = [...baseStyles, filtersStyles, panelStyles]; }
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
    /** Ids of the groups to show; `level` stands after the first group. */
    #groups(snapshot) {
        const { taxonomies, library } = snapshot.header;
        const hasLevels = !!library.levelScale?.labels?.length;
        const fits = (id) => (id === 'level' ? hasLevels : !!taxonomies[id] && isFilter(taxonomies[id]));
        if (this.only.length)
            return this.only.filter(fits);
        const browse = browseTaxonomy(taxonomies);
        const ids = Object.keys(taxonomies).filter((id) => id !== browse && fits(id));
        const main = ids.findIndex((id) => (taxonomies[id].filter?.control ?? 'chips') === 'chips');
        if (main > 0)
            ids.unshift(...ids.splice(main, 1));
        if (hasLevels)
            ids.splice(Math.min(1, ids.length), 0, 'level');
        return ids;
    }
    render() {
        const { snapshot } = this;
        const ready = snapshot.header && snapshot.state !== 'error';
        const view = { ...this.#view, snapshot };
        if (this.browse) {
            const id = this.only[0] ?? browseTaxonomy(snapshot.header?.taxonomies ?? {});
            return html `<div class="base" part="base">${browseView(view, id, this.headingLevel)}</div>`;
        }
        const groups = ready ? this.#groups(snapshot) : [];
        const [main, ...more] = groups;
        return html `<div class="base" part="base">
      <div class="bar" part="bar">
        <slot name="start"></slot>
        ${more.length ? this.#button(snapshot, more) : nothing}
      </div>
      <div class="main">${main ? filterGroup(view, main) : nothing}</div>
      <dialog part="panel" aria-label=${this.t('filters.open')} @close=${this.#closed}>
        <div class="panel">
          ${(this.panelOpen ? (this.sheet ? groups : more) : []).map((id) => filterGroup(view, id))}
        </div>
        <p class="sheet-foot">
          <button class="link" type="button" @click=${() => this.current?.clear()}>${this.t('filters.clear')}</button>
          <button class="button primary" type="button" @click=${this.#close}>
            ${this.t('filters.show', { n: snapshot.answer.count })}
          </button>
        </p>
      </dialog>
    </div>`;
    }
    updated() {
        // Not in the template: for the keyboard there is Escape, which the dialog hears itself.
        this.renderRoot.querySelector('dialog')?.addEventListener('click', this.#outside);
    }
    #button(snapshot, more) {
        const { terms, maxLevel } = snapshot.selection;
        const chosen = more.reduce((n, id) => n + (id === 'level' ? Number(!!maxLevel) : (terms[id]?.length ?? 0)), 0);
        return html `<button
      class="button open"
      part="button"
      type="button"
      aria-expanded=${this.panelOpen}
      @click=${this.#toggle}
    >
      ${icon(icons.sliders)}<span class="long">${this.t('filters.more')}</span
      ><span class="short">${this.t('filters.open')}</span>
      ${chosen ? html `<span class="badge" aria-hidden="true">${chosen}</span><span class="sr">${this.t('filters.chosen', { n: chosen })}</span>` : nothing}
    </button>`;
    }
    get #dialog() {
        return this.renderRoot.querySelector('dialog');
    }
    #toggle;
    #close;
    #closed;
    /** A tap on the page behind the sheet closes it. */
    #outside;
}
//# sourceMappingURL=exercise-filters.js.map