import { html, nothing } from 'lit';
import { ExerciseSearchEvent } from '../../events.js';
import { LibraryElement } from '../../internal/library-element.js';
import { icon, icons } from '../../internal/icons.js';
import { keepKeys } from '../../internal/keep-keys.js';
import { baseStyles } from '../../styles/base.styles.js';
import { searchStyles } from './exercise-search.styles.js';
/** The site hears of a search when the visitor stops typing for this long, in milliseconds. */
const PAUSE_MS = 600;
/**
 * The search field. It looks in names, other names, terms and steps, in every language of the file, from the first
 * letter on; one typing mistake is forgiven.
 *
 * @summary The search field.
 * @tagname exercise-search
 * @status stable
 * @since 0.1.0
 *
 * @fires exercise-search - The visitor searched and paused; says what was typed and how many exercises were found.
 *
 * @csspart base - The box around the field.
 * @csspart input - The text field.
 * @csspart clear - The button that empties the field.
 */
export class ExerciseSearch extends LibraryElement {
    constructor() {
        super(...arguments);
        /** Label and placeholder of the field, instead of "Search exercises" in the visitor's language. */
        this.label = '';
        this.#typed = (event) => {
            this.#search(event.target.value);
        };
        this.#key = (event) => {
            if (event.key !== 'Escape' || !this.#input?.value)
                return;
            event.preventDefault();
            this.#clear();
        };
        this.#clear = () => {
            if (this.#input)
                this.#input.value = '';
            this.#search('');
            this.focus();
        };
    }
    static { this.styles = [...baseStyles, searchStyles]; }
    static { this.properties = {
        label: {},
    }; }
    #timer;
    createRenderRoot() {
        const root = super.createRenderRoot();
        keepKeys(root);
        return root;
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        clearTimeout(this.#timer);
    }
    focus(options) {
        this.#input?.focus(options);
    }
    render() {
        const { query } = this.snapshot;
        const label = this.label || this.t('search.label');
        return html `<div class="base" part="base">
      ${icon(icons.search)}
      <input
        part="input"
        type="search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        enterkeyhint="search"
        aria-label=${label}
        placeholder=${label}
        @input=${this.#typed}
        @keydown=${this.#key}
      />
      ${query
            ? html `<button
              part="clear"
              class="icon-button"
              type="button"
              aria-label=${this.t('search.clear')}
              @click=${this.#clear}
            >
              ${icon(icons.cross)}
            </button>`
            : nothing}
    </div>`;
    }
    updated() {
        const { query } = this.snapshot;
        const input = this.#input;
        // Never write into a field while an input method composes in it, or while it says the same.
        if (input && input.value.trim() !== query.trim())
            input.value = query;
    }
    get #input() {
        return this.renderRoot.querySelector('input');
    }
    #typed;
    #key;
    #clear;
    #search(query) {
        const store = this.current;
        store?.search(query);
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => {
            if (store)
                this.dispatchEvent(new ExerciseSearchEvent(query.trim(), store.snapshot.answer.count));
        }, PAUSE_MS);
    }
}
//# sourceMappingURL=exercise-search.js.map