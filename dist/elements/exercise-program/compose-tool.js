import { html, nothing } from 'lit';
import { AMOUNTS, amountsOf, EVERY_DAY, MOST, MOST_ITEMS, MOST_WEEKS, wholeNumber, } from '../../data/program.js';
import { numberWords } from '../../internal/amount-words.js';
import { icon } from '../../internal/icons.js';
import { say } from '../../internal/say.js';
import { composeStyles } from './compose.styles.js';
import { dayName } from './day-words.js';
import { pictureView } from './line-view.js';
import { programIcons } from './program-icons.js';
import { plain } from './program-view.js';
import { toolStyles } from './tool.styles.js';
export const styles = [toolStyles, composeStyles];
export { words } from './tool-words.js';
export const make = (host) => new Composer(host);
/** So many results are enough to choose from; who wants another one types on. */
const MOST_FOUND = 30;
const valueOf = (event) => event.target.value;
/** Collects exercises from the library, and sets amounts, notes, name, days and habit. */
class Composer {
    #query = '';
    constructor(host) {
        this.host = host;
    }
    render() {
        const { view, programs } = this.host;
        const { t, store } = view;
        const { items } = programs.snapshot.program;
        const found = store?.find(this.#query, MOST_FOUND) ?? [];
        return html `<div class="picker">
        <input
          type="search"
          autocomplete="off"
          spellcheck="false"
          enterkeyhint="done"
          aria-label=${t('programTools.search')}
          placeholder=${t('programTools.search')}
          .value=${this.#query}
          @input=${this.#typed}
          @keydown=${(event) => this.#key(event, found)}
        />
        <ul class="found" aria-label=${t('programMore.compose')}>
          ${found.map((exercise) => html `<li>${this.#foundView(exercise, items.filter((item) => item.exercise === exercise.id).length)}</li>`)}
        </ul>
        ${found.length ? nothing : html `<p class="help">${t('programTools.foundNone')}</p>`}
      </div>
      ${this.#about()}
      <div class="row">
        <button class="button primary" type="button" @click=${() => this.host.close()}>
          ${t('programTools.ready')}
        </button>
        ${items.length > 1 ? html `<button class="button" type="button" @click=${this.#clear}>${t('programTools.clear')}</button>` : nothing}
      </div>`;
    }
    #foundView(exercise, times) {
        const { view } = this.host;
        return html `<button type="button" @click=${() => this.#add(exercise)}>
      <span class="thumb">${pictureView(view, exercise)}</span>
      <span
        ><span class="sr">${view.t('programTools.add', { name: '' })}</span>${say(view, exercise.name)}${times ? html `<small>${view.t('programTools.inIt', { n: times })}</small>` : nothing}</span
      >
      <span class="plus">${icon(programIcons.plus)}</span>
    </button>`;
    }
    #typed = (event) => {
        this.#query = valueOf(event);
        const { view } = this.host;
        const { length } = view.store?.find(this.#query, MOST_FOUND) ?? [];
        this.host.say(length ? view.t('programTools.found', { n: length }) : view.t('programTools.foundNone'));
        this.host.requestUpdate();
    };
    /** Enter adds the best result and makes ready for the next word: who knows the names never leaves the field. */
    #key(event, [best]) {
        const input = event.target;
        if (event.isComposing)
            return;
        if (event.key === 'Enter' && best && this.#query.trim()) {
            event.preventDefault();
            this.#add(best);
            input.select();
        }
        else if (event.key === 'Escape' && this.#query) {
            event.preventDefault();
            this.#query = input.value = '';
            this.host.requestUpdate();
        }
    }
    #add(exercise) {
        const { view, programs } = this.host;
        const added = programs.add(exercise.id);
        const n = programs.snapshot.program.items.length;
        this.host.say(added
            ? view.t('programTools.added', { name: plain(view, exercise.name), n })
            : view.t('programTools.full', { n: MOST_ITEMS }));
    }
    #clear = () => {
        this.host.programs.clear();
        this.host.say(this.host.view.t('programTools.cleared'));
    };
    /** Name, habit, days and weeks. */
    #about() {
        const { view, programs } = this.host;
        const { t, language } = view;
        const { title, anchor, days, weeks } = programs.snapshot.program;
        const toggle = (day) => {
            const rest = days.filter((other) => other !== day);
            // One day always stays.
            if (rest.length)
                programs.describe({ days: rest.length < days.length ? rest : [...days, day] });
        };
        return html `<div class="about">
      <label class="field"
        ><span>${t('programTools.title')}</span>
        <input
          maxlength="80"
          placeholder=${t('program.title')}
          .value=${title}
          @input=${(event) => programs.describe({ title: valueOf(event) })}
      /></label>
      <label class="field"
        ><span>${t('programTools.anchor')}</span>
        <input
          maxlength="120"
          placeholder=${t('programTools.anchorExample')}
          .value=${anchor}
          @input=${(event) => programs.describe({ anchor: valueOf(event) })}
      /></label>
      <fieldset>
        <legend>${t('programTools.days')}</legend>
        <div class="days">
          ${EVERY_DAY.map((day) => html `<button
                class="chip"
                type="button"
                aria-pressed=${days.includes(day) ? 'true' : 'false'}
                title=${dayName(language, day, 'long')}
                @click=${() => toggle(day)}
              >
                ${dayName(language, day, 'short')}
              </button>`)}
        </div>
      </fieldset>
      ${this.#number(t('programTools.weeks'), weeks, MOST_WEEKS, '', (value) => value && programs.describe({ weeks: value }))}
    </div>`;
    }
    /** Amounts and note of a line of the programme. */
    fields(index) {
        const { view, programs } = this.host;
        const { t, store } = view;
        const item = programs.snapshot.program.items[index];
        const exercise = item && store?.get(item.exercise);
        if (!item)
            return nothing;
        const keys = exercise ? amountsOf(exercise) : AMOUNTS.filter((key) => item[key]);
        return html `<div class="edit">
      <div class="fields">
        ${keys.map((key) => this.#number(t(`programTools.${key}`), item[key], MOST[key], usual(view, exercise, key), (value) => programs.change(index, { [key]: value })))}
        <label class="field wide"
          ><span>${t('programTools.note')}</span>
          <input
            maxlength="200"
            dir="auto"
            .value=${item.note ?? ''}
            @input=${(event) => programs.change(index, { note: valueOf(event) })}
        /></label>
      </div>
      <p class="help">${t('programTools.asLibrary')}</p>
    </div>`;
    }
    #number(label, value, most, placeholder, set) {
        // Taken in while it is typed: what changes only when the field is left moves the page under the next click.
        const typed = (event) => set(wholeNumber(Number(valueOf(event)), most));
        const left = (event) => {
            // What is no such number was not taken, and does not stay as if it were.
            if (!wholeNumber(Number(valueOf(event)), most))
                event.target.value = value ? String(value) : '';
        };
        return html `<label class="field"
      ><span>${label}</span>
      <input
        type="number"
        inputmode="numeric"
        min="1"
        max=${most}
        step="1"
        placeholder=${placeholder}
        .value=${value ? String(value) : ''}
        @input=${typed}
        @change=${left}
    /></label>`;
    }
}
/** What the library says, as long as the visitor says nothing. */
function usual(view, exercise, key) {
    const range = key === 'rounds' ? exercise?.phases?.rounds : exercise?.dosage?.[key];
    if (range === undefined)
        return '';
    return numberWords(view, typeof range === 'number' ? { from: range, to: range } : { from: range.min, to: range.max });
}
//# sourceMappingURL=compose-tool.js.map