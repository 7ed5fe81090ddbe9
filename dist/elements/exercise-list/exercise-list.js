import { html, nothing } from 'lit';
import { Announcer } from '../../internal/announcer.js';
import { LibraryElement } from '../../internal/library-element.js';
import { icon, icons } from '../../internal/icons.js';
import { setState } from '../../internal/states.js';
import { baseStyles } from '../../styles/base.styles.js';
import { chosenFilters } from './chosen-filters.js';
import { listStyles } from './exercise-list.styles.js';
/** Boxes shown while nothing is there yet. */
const SKELETONS = 8;
/**
 * The exercises that fit, as cards: how many there are, the filters that were chosen (each can be taken away), the
 * cards, and a button for more. It says changes of the number politely to screen readers.
 *
 * @summary The exercises that fit, as cards.
 * @tagname exercise-list
 * @status stable
 * @since 0.1.0
 *
 * @slot loading - Shown while the library is loading, instead of grey boxes.
 * @slot empty - Shown when nothing fits, instead of a sentence and the way out.
 * @slot error - Shown when the library cannot be loaded, instead of a sentence and a button.
 *
 * @csspart base - The outer box.
 * @csspart status - The line with the number of exercises and the chosen filters.
 * @csspart count - The number of exercises.
 * @csspart chosen - The list of chosen filters.
 * @csspart grid - The list of cards.
 * @csspart more - The button that shows more cards.
 * @csspart message - The box of the empty and the error state.
 * @csspart card - A card; its other parts are `card-picture`, `card-body`, `card-category`, `card-name`,
 *   `card-summary` and `card-meta`.
 *
 * @cssstate loading - The library is on its way.
 * @cssstate empty - No exercise fits.
 * @cssstate error - The library cannot be shown.
 *
 * @dependency exercise-card
 */
export class ExerciseList extends LibraryElement {
    static { this.styles = [...baseStyles, listStyles]; }
    #internals = this.attachInternals();
    #announcer = new Announcer(() => this.requestUpdate());
    #focusNext = -1;
    disconnectedCallback() {
        super.disconnectedCallback();
        this.#announcer.stop();
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        const { snapshot } = this;
        const mode = modeOf(snapshot);
        setState(this.#internals, ['loading', 'empty', 'error'], mode);
        if (snapshot.complete)
            this.#announce(snapshot);
        else if (snapshot.state === 'loading')
            this.#announcer.say(this.t('list.loading'));
    }
    #announce(snapshot) {
        const { answer, query } = snapshot;
        if (snapshot.state === 'error')
            this.#announcer.say(this.t('list.error'));
        else if (!answer.count)
            this.#announcer.say(this.#emptyText(query));
        else {
            const said = `${this.t('list.count', { n: answer.count })} ${this.t('list.of', { n: answer.total })}`;
            this.#announcer.say(answer.corrected ? `${this.t('list.corrected')} ${said}` : said);
        }
    }
    updated() {
        if (this.#focusNext < 0)
            return;
        const card = this.renderRoot.querySelectorAll('exercise-card')[this.#focusNext];
        this.#focusNext = -1;
        void card?.updateComplete.then(() => card.focus());
    }
    render() {
        const { current: store, snapshot } = this;
        const mode = modeOf(snapshot);
        return html `<div class="base" part="base">
      ${this.#announcer.render()} ${mode === 'ready' || mode === 'empty' ? this.#status(store, snapshot) : nothing}
      ${mode === 'ready' ? this.#cards(store, snapshot) : nothing}
      ${Object.entries({ loading: skeletons, empty: this.#empty, error: this.#error }).map(([name, content]) => html `<slot name=${name} ?hidden=${mode !== name}
            >${mode === name ? content(store, snapshot) : nothing}</slot
          >`)}
    </div>`;
    }
    #status(store, snapshot) {
        const { answer, complete } = snapshot;
        const chosen = chosenFilters(snapshot, this.text, this.t);
        const all = answer.count === answer.total;
        return html `<div class="status" part="status">
      <p class="count" part="count" tabindex="-1">
        ${complete
            ? html `<b>${this.t('list.count', { n: answer.count })}</b>
                ${all ? nothing : this.t('list.of', { n: answer.total })}`
            : html `&nbsp;`}
      </p>
      ${chosen.length
            ? html `<ul class="chosen" part="chosen" aria-label=${this.t('list.chosen')}>
                ${chosen.map(({ label, remove }) => html `<li>
                      <button
                        class="tag"
                        type="button"
                        aria-label=${this.t('filters.remove', { name: label })}
                        @click=${() => this.#remove(() => remove(store))}
                      >
                        ${label}${icon(icons.cross)}
                      </button>
                    </li>`)}
              </ul>
              <button class="link" type="button" @click=${() => this.#remove(() => store.clear())}>
                ${this.t('filters.clear')}
              </button>`
            : nothing}
      ${answer.corrected ? html `<p class="corrected">${this.t('list.corrected')}</p>` : nothing}
    </div>`;
    }
    /** A button that takes itself away would drop the focus at the top of the page: keep it here. */
    #remove(remove) {
        remove();
        this.renderRoot.querySelector('.count')?.focus();
    }
    #cards(store, { answer }) {
        const rest = answer.count - answer.hits.length;
        return html `<ul class="grid" part="grid">
        ${answer.hits.map((exercise) => html `<li>
              <exercise-card
                exportparts="base:card, picture:card-picture, body:card-body, category:card-category, name:card-name, summary:card-summary, meta:card-meta"
                .store=${store}
                .exercise=${exercise}
                .words=${answer.words}
                .headingLevel=${this.headingLevel}
              ></exercise-card>
            </li>`)}
      </ul>
      ${rest > 0
            ? html `<p class="more">
              <button class="button" part="more" type="button" @click=${() => this.#more(store, answer.hits.length)}>
                ${this.t('list.more', { n: Math.min(rest, store.page) })}
              </button>
            </p>`
            : nothing}`;
    }
    #more(store, next) {
        this.#focusNext = next;
        store.showMore();
    }
    #emptyText(query) {
        return query.trim() ? this.t('list.emptyQuery', { query: query.trim() }) : this.t('list.empty');
    }
    #empty = (store, { answer, query }) => answer.total
        ? message(this.#emptyText(query), this.t('list.emptyHint'), this.t('filters.clear'), () => this.#remove(() => store.clear()))
        : message(this.t('list.emptyLibrary'));
    #error = (store, { error }) => message(this.t('list.error'), error?.reason === 'network' ? this.t('list.errorHint') : '', this.t('list.retry'), () => void store.retry());
}
/** What stands in the place of the cards, and a way out. */
const message = (said, hint, way, out) => html `<div class="message" part="message">
    <p><b>${said}</b><br />${hint}</p>
    ${way ? html `<button class="button" type="button" @click=${out}>${way}</button>` : nothing}
  </div>`;
const skeletons = () => html `<ul class="grid" aria-hidden="true">
    ${Array.from({ length: SKELETONS }, () => html `<li class="skeleton">
          <div></div>
          <p><i></i><i></i><i></i></p>
        </li>`)}
  </ul>`;
function modeOf(snapshot) {
    if (snapshot.state === 'idle' || snapshot.state === 'loading')
        return 'loading';
    if (snapshot.state === 'error')
        return 'error';
    return snapshot.answer.count || !snapshot.complete ? 'ready' : 'empty';
}
//# sourceMappingURL=exercise-list.js.map