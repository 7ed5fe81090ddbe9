import { html, nothing } from 'lit';
import { cardPicture, hasFigure } from '../../data/media.js';
import { browseTaxonomy, termsOf } from '../../data/roles.js';
import { ExerciseSelectEvent } from '../../events.js';
import { LibraryElement } from '../../internal/library-element.js';
import { icon } from '../../internal/icons.js';
import { marked } from '../../internal/marked.js';
import { metaView } from '../../internal/meta-view.js';
import { baseStyles } from '../../styles/base.styles.js';
import { factsStyles } from '../../styles/facts.styles.js';
import { cardStyles } from './exercise-card.styles.js';
/**
 * One exercise in short: picture, category, name, summary, level, what you need and how long it takes. The name is a
 * real link, so that opening in a new tab and sharing work.
 *
 * @summary One exercise in short, with a link to the whole.
 * @tagname exercise-card
 * @status stable
 * @since 0.1.0
 *
 * @slot badge - Something of your own in the corner of the picture.
 *
 * @fires exercise-select - The visitor chose this card; cancel it to do something else than open the exercise.
 *
 * @csspart base - The card.
 * @csspart picture - The stage with the picture or the placeholder.
 * @csspart body - The box with the texts.
 * @csspart category - The category line above the name.
 * @csspart name - The name with its link.
 * @csspart summary - The summary.
 * @csspart meta - Level, equipment and time.
 *
 * @dependency exercise-figure - Draws the exercise when there is a drawing and no picture; loaded when first near.
 */
export class ExerciseCard extends LibraryElement {
    constructor() {
        super(...arguments);
        /** Folded words to highlight in name and summary, as the store's answer gives them. */
        this.words = [];
        /** Whether there is a drawing to show; looking for one with every letter typed would cost time. */
        this.#drawn = false;
    }
    static { this.styles = [...baseStyles, factsStyles, cardStyles]; }
    static { this.properties = {
        exercise: {},
        words: { attribute: false, hasChanged: (now, before) => String(now) !== String(before) },
    }; }
    /** In a list, the list says what changed; only a card that knows no more than an id has to look itself. */
    storeChanged() {
        if (typeof this.exercise === 'string')
            this.requestUpdate();
    }
    /** Whether there is a drawing to show; looking for one with every letter typed would cost time. */
    #drawn;
    updated() {
        const figure = this.#drawn && this.renderRoot.querySelector('exercise-figure');
        if (figure)
            ExerciseCard.figureShown?.(figure);
    }
    focus(options) {
        this.renderRoot.querySelector('a')?.focus(options);
    }
    render() {
        const store = this.current;
        const exercise = typeof this.exercise === 'string' ? store?.get(this.exercise) : this.exercise;
        if (!exercise) {
            void import('../../internal/tell-missing.js').then((it) => it.tellNoExercise(this, store));
            return nothing;
        }
        const { header, base } = this.snapshot;
        const taxonomies = header?.taxonomies ?? {};
        const [category] = termsOf(exercise, browseTaxonomy(taxonomies), taxonomies);
        const picture = cardPicture(exercise, base);
        this.#drawn = !picture && hasFigure(exercise);
        const say = (text) => {
            const found = this.found(text);
            return [marked(found?.value ?? '', this.words), found?.fallback ? found.lang : nothing];
        };
        const [name, nameLang] = say(exercise.name);
        const [summary, summaryLang] = say(exercise.summary);
        return html `<article
      class="base"
      part="base"
      @pointerenter=${(event) => ExerciseCard.pointedAt?.(event, exercise, base)}
    >
      <div class="stage" part="picture">
        ${picture
            ? html `<img src=${picture.src} alt="" loading="lazy" decoding="async" />`
            : this.#drawn
                ? html `<exercise-figure .controls=${'none'} aria-hidden="true" .exercise=${exercise}
                  >${icon(category?.term.icon)}</exercise-figure
                >`
                : icon(category?.term.icon)}
        <slot name="badge"></slot>
      </div>
      <div class="body" part="body">
        ${category
            ? html `<p class="category" part="category" lang=${this.langOf(category.term.label) ?? nothing}>
                ${icon(category.term.icon)}<span>${this.text(category.term.label) || category.term.id}</span>
              </p>`
            : nothing}
        <div class="name" part="name" role="heading" aria-level=${this.headingLevel}>
          <a
            dir="auto"
            href=${store?.link(exercise.id) ?? `#exercise=${exercise.id}`}
            lang=${nameLang}
            @click=${(event) => this.#select(event, exercise.id)}
            >${name}</a
          >
        </div>
        ${exercise.summary
            ? html `<p class="summary" dir="auto" part="summary" lang=${summaryLang}>${summary}</p>`
            : nothing}
        ${metaView(exercise, header, { text: this.text, t: this.t })}
      </div>
    </article>`;
    }
    #select(event, id) {
        if (event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
            return;
        const go = this.dispatchEvent(new ExerciseSelectEvent(id));
        const store = this.current;
        if (go && (!store || store.follow))
            return;
        event.preventDefault();
        if (go)
            store.open(id);
    }
}
//# sourceMappingURL=exercise-card.js.map