import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { browseTaxonomy, isFilter } from '../../data/roles.js';
import { ExerciseFilterEvent } from '../../events.js';
import { flag, words } from '../../internal/converters.js';
import { ExerciseElement } from '../../internal/exercise-element.js';
import { icon } from '../../internal/icons.js';
import { keepKeys } from '../../internal/keep-keys.js';
import { StoreController } from '../../internal/store-controller.js';
import type { LibrarySnapshot, LibraryStore } from '../../store/library-store.js';
import { baseStyles } from '../../styles/base.styles.js';
import { browseView } from './browse-view.js';
import { filterGroup, levelGroup, type FilterHost } from './filter-groups.js';
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
export class ExerciseFilters extends ExerciseElement implements FilterHost {
  static override styles = [...baseStyles, filtersStyles, panelStyles];

  /** Id of the `<exercise-library>` these filters belong to, when they stand outside of it. */
  @property() library?: string;

  /** The store to use, when there is no `<exercise-library>`. */
  @property({ attribute: false }) store?: LibraryStore;

  /** Ids of the taxonomies to show (and `level`), in this order; all when empty. */
  @property({ converter: words }) only: readonly string[] = [];

  /** Shows the categories with their descriptions as large choices, instead of filters. */
  @property({ type: Boolean, converter: flag }) browse = false;

  /** Level of the heading above the categories, from 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Groups whose long list of choices the visitor unfolded. */
  @state() private unfolded: readonly string[] = [];
  @state() private panelOpen = false;

  readonly #controller = new StoreController(this);

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    keepKeys(root);
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('library') || changed.has('store')) this.#controller.find();
    this.defaultLocale = this.#controller.snapshot?.header?.library.defaultLocale ?? this.defaultLocale;
  }

  /** For the parts of the view: the texts in the visitor's language. @internal */
  readonly say = this.text.bind(this);
  /** For the parts of the view: the interface words. @internal */
  readonly word = this.t.bind(this);

  /** For the parts of the view: how many results a choice has, once that is known. @internal */
  count(taxonomy: string, term: string): number | undefined {
    const { snapshot } = this.#controller;
    return snapshot?.complete ? (snapshot.answer.counts[taxonomy]?.[term] ?? 0) : undefined;
  }

  /** For the parts of the view: whether a choice was made. @internal */
  isChosen(taxonomy: string, term: string): boolean {
    return !!this.#controller.snapshot?.selection.terms[taxonomy]?.includes(term);
  }

  /** For the parts of the view: chooses terms. @internal */
  choose(taxonomy: string, terms: readonly string[]): void {
    this.#act((store) => store.choose(taxonomy, terms), taxonomy);
  }

  /** For the parts of the view: chooses a term or takes it back. @internal */
  toggle(taxonomy: string, term: string): void {
    this.#act((store) => store.toggle(taxonomy, term), taxonomy);
  }

  /** For the parts of the view: chooses the highest level. @internal */
  setMaxLevel(level: number | undefined): void {
    this.#act((store) => store.setMaxLevel(level), 'level');
  }

  /** For the parts of the view: whether all choices of a group are shown. @internal */
  isUnfolded(group: string): boolean {
    return this.unfolded.includes(group);
  }

  /** For the parts of the view: shows all choices of a group. @internal */
  unfold(group: string): void {
    this.unfolded = [...this.unfolded, group];
  }

  #act(act: (store: LibraryStore) => void, taxonomy: string): void {
    const { store } = this.#controller;
    if (!store) return;
    act(store);
    // The store answers in a microtask; the event carries its answer.
    queueMicrotask(() => {
      const { selection, answer, header } = store.snapshot;
      if (header?.taxonomies[taxonomy]?.private) return;
      const level = taxonomy === 'level' && selection.maxLevel ? [String(selection.maxLevel)] : [];
      this.dispatchEvent(new ExerciseFilterEvent(taxonomy, selection.terms[taxonomy] ?? level, answer.count));
    });
  }

  /** Ids of the groups to show; `level` stands after the first group. */
  #groups(snapshot: LibrarySnapshot): string[] {
    const { taxonomies, library } = snapshot.header!;
    const hasLevels = !!library.levelScale?.labels?.length;
    const fits = (id: string) => (id === 'level' ? hasLevels : !!taxonomies[id] && isFilter(taxonomies[id]));
    if (this.only.length) return this.only.filter(fits);
    const browse = browseTaxonomy(taxonomies);
    const ids = Object.keys(taxonomies).filter((id) => id !== browse && fits(id));
    const main = ids.findIndex((id) => (taxonomies[id].filter?.control ?? 'chips') === 'chips');
    if (main > 0) ids.unshift(...ids.splice(main, 1));
    if (hasLevels) ids.splice(Math.min(1, ids.length), 0, 'level');
    return ids;
  }

  protected override render(): TemplateResult {
    const { snapshot } = this.#controller;
    const ready = snapshot?.header && snapshot.state !== 'error' ? snapshot : undefined;
    if (this.browse) {
      const id = this.only[0] ?? browseTaxonomy(ready?.header?.taxonomies ?? {});
      return html`<div class="base" part="base">${browseView(this, ready, id, this.headingLevel)}</div>`;
    }
    const [main, ...more] = ready ? this.#groups(ready) : [];
    const group = (id: string) =>
      id === 'level' ? levelGroup(this, ready!) : filterGroup(this, id, ready!.header!.taxonomies[id]);
    return html`<div class="base" part="base">
      <div class="bar" part="bar">
        <slot name="start"></slot>
        ${more.length ? this.#button(ready!, more) : nothing}
      </div>
      ${main ? html`<div class="main">${group(main)}</div>` : html`<div class="main room"></div>`}
      <dialog part="panel" aria-label=${this.t('filters.open')} @close=${this.#closed} @click=${this.#outside}>
        <div class="panel">
          ${this.panelOpen ? [main, ...more].map((id, i) => html`<div class=${i ? '' : 'main-again'}>${group(id)}</div>`) : nothing}
        </div>
        <p class="sheet-foot">
          <button class="link" type="button" @click=${() => this.#controller.store?.clear()}>
            ${this.t('filters.clear')}
          </button>
          <button class="button primary" type="button" @click=${this.#close}>
            ${this.t('filters.show', { n: ready?.answer.count ?? 0 })}
          </button>
        </p>
      </dialog>
    </div>`;
  }

  #button(snapshot: LibrarySnapshot, more: readonly string[]): TemplateResult {
    const { terms, maxLevel } = snapshot.selection;
    const chosen = more.reduce((n, id) => n + (id === 'level' ? Number(!!maxLevel) : (terms[id]?.length ?? 0)), 0);
    return html`<button
      class="button open"
      part="button"
      type="button"
      aria-expanded=${this.panelOpen}
      @click=${this.#toggle}
    >
      ${icon('sliders')}<span class="long">${this.t('filters.more')}</span
      ><span class="short">${this.t('filters.open')}</span>
      ${chosen ? html`<span class="badge" aria-hidden="true">${chosen}</span><span class="sr">${this.t('filters.chosen', { n: chosen })}</span>` : nothing}
    </button>`;
  }

  get #dialog(): HTMLDialogElement {
    return this.renderRoot.querySelector('dialog')!;
  }

  readonly #toggle = (): void => {
    const dialog = this.#dialog;
    if (dialog.open) return this.#close();
    this.panelOpen = true;
    const size = parseFloat(getComputedStyle(dialog.parentElement!).fontSize);
    if (this.clientWidth < SHEET_EM * size) dialog.showModal();
    else dialog.open = true;
  };

  readonly #close = (): void => {
    this.#dialog.close();
    this.panelOpen = false;
    this.renderRoot.querySelector<HTMLElement>('.open')?.focus();
  };

  readonly #closed = (): void => {
    this.panelOpen = false;
  };

  /** A tap on the page behind the sheet closes it. */
  readonly #outside = (event: MouseEvent): void => {
    if (event.target === this.#dialog && this.#dialog.matches(':modal')) this.#close();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'exercise-filters': ExerciseFilters;
  }
}
