import { html, nothing } from 'lit';
import { ExerciseCloseEvent, ExerciseOpenEvent, ExercisePrintEvent, ExerciseStepEvent } from '../../events.js';
import { LibraryElement } from '../../internal/library-element.js';
import { detail } from '../../locales/en/detail.js';
import { baseStyles } from '../../styles/base.styles.js';
import { amountView, phasesView } from './amount-view.js';
import { barView } from './bar-view.js';
import { safely } from './detail-view.js';
import { detailStyles } from './exercise-detail.styles.js';
import { headView } from './head-view.js';
import { cautionsView, cuesView, errorsView, stepsView } from './how-view.js';
import { mediaView, showable } from './media-view.js';
import { Modal } from './modal.js';
import { aboutView, firstsView, ladderView, sourcesView } from './more-view.js';
import { partStyles } from './part.styles.js';
import { isPrintCopy, PrintCopy } from './print-copy.js';
import { shareLink } from './share.js';
/**
 * One exercise whole: picture or film, cautions, starting position, steps, how much, what to think of, common errors, its
 * place between easier and harder ones, sources. In a library it shows the exercise that is open; elsewhere it shows the
 * one it is given.
 *
 * @summary One exercise whole, as a dialog or in the page.
 * @tagname exercise-detail
 * @status stable
 * @since 0.1.0
 *
 * @slot media - Instead of the picture or film.
 * @slot actions - Buttons of your own, below the name.
 * @slot after - At the end, for example how to make an appointment.
 *
 * @fires exercise-open - The visitor sees an exercise.
 * @fires exercise-close - The visitor closed it.
 * @fires exercise-print - The visitor asked for a printout; cancel it to print in your own way.
 * @fires exercise-step - The visitor chose a step.
 *
 * @csspart base - The outer box.
 * @csspart dialog - The dialog, when there is one.
 * @csspart bar - The bar with the way back and the buttons.
 * @csspart media - The stage of the picture or film.
 * @csspart name - The name of the exercise.
 * @csspart cautions - The cautions.
 * @csspart how - Starting position and steps.
 * @csspart start - The starting position.
 * @csspart steps - The list of steps.
 * @csspart step - One step.
 * @csspart amount - How much, how long and how often.
 * @csspart phases - The timed phases.
 * @csspart cues - What to think of and feel.
 * @csspart errors - Common errors and their fixes.
 * @csspart firsts - What comes first.
 * @csspart ladder - Easier and harder exercises.
 * @csspart sources - The sources.
 * @csspart about - Review, dates, licence, disclaimer and contact.
 *
 * @cssstate loading - The library is on its way.
 * @cssstate empty - There is nothing to show.
 */
export class ExerciseDetail extends LibraryElement {
    constructor() {
        super(...arguments);
        /** `dialog` over the page, or `page` in its place. */
        this.layout = 'page';
        /** Number of the step to mark, from 1; 0 for none. A player that runs along sets it. */
        this.currentStep = 0;
        this.mediaIndex = 0;
        /** What was said of the link: nothing yet, that it was copied, or the link itself to copy by hand. */
        this.shared = '';
        this.#internals = this.attachInternals();
        this.#failed = new Set();
        this.#modal = new Modal();
        this.#printCopy = new PrintCopy();
        this.#cancel = (event) => {
            event.preventDefault();
            this.#close();
        };
        this.#step = (step) => {
            this.currentStep = step;
            this.dispatchEvent(new ExerciseStepEvent(step));
        };
        this.#go = (event, id) => {
            const store = this.current;
            if (this.#own || !store || store.follow || event.button || event.metaKey || event.ctrlKey || event.shiftKey)
                return;
            event.preventDefault();
            store.open(id);
        };
    }
    static { this.styles = [...baseStyles, detailStyles, partStyles]; }
    static { this.properties = {
        exercise: {},
        layout: {},
        currentStep: { type: Number, attribute: 'current-step' },
        mediaIndex: { state: true },
        shared: { state: true },
    }; }
    static { this.words = { group: 'detail', en: detail }; }
    #internals;
    #seen;
    #failed;
    #modal;
    #printCopy;
    #page;
    connectedCallback() {
        super.connectedCallback();
        this.#page = new AbortController();
        const { signal } = this.#page;
        window.addEventListener('beforeprint', () => this.#beforePrint(), { signal });
        window.addEventListener('afterprint', () => this.#printCopy.remove(), { signal });
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.#page?.abort();
        this.#printCopy.remove();
        this.#modal.release();
    }
    /** The exercise that is shown. */
    get shown() {
        const { exercise, current } = this;
        if (exercise && typeof exercise !== 'string')
            return exercise;
        const id = exercise ?? this.snapshot.open;
        return id ? current?.get(id) : undefined;
    }
    /** Whether it stands for itself, not for the exercise that is open in a library. */
    get #own() {
        return this.exercise !== undefined;
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        const id = this.shown?.id;
        if (id === this.#seen)
            return;
        this.mediaIndex = 0;
        this.shared = '';
        this.currentStep = changed.has('currentStep') ? this.currentStep : 0;
        this.#failed.clear();
    }
    render() {
        const { snapshot, layout } = this;
        const exercise = this.shown;
        const waits = !exercise && (snapshot.state === 'loading' || (!this.#own && !snapshot.complete && !!snapshot.open));
        const asked = this.#own || !!snapshot.open;
        this.#state('loading', waits);
        this.#state('empty', !exercise && !waits);
        if (!exercise && !asked)
            return html `<div class="base" part="base" hidden></div>`;
        const view = exercise && this.#view(exercise);
        const content = html `${barView(this.#bar(exercise))}
      <div class="scroll" tabindex=${layout === 'dialog' ? -1 : nothing}>
        ${view ? this.#content(view) : html `<p class="message" role="status">${this.t(waits ? 'detail.loading' : 'detail.gone')}</p>`}
      </div>`;
        return html `<div class="base ${layout}" part="base">
      ${layout === 'dialog' && !this.#own
            ? html `<dialog
              part="dialog"
              aria-labelledby=${view ? 'name' : nothing}
              aria-label=${view ? nothing : this.t('detail.loading')}
              @cancel=${this.#cancel}
            >
              ${content}
            </dialog>`
            : content}
    </div>`;
    }
    #state(name, on) {
        if (on)
            this.#internals.states.add(name);
        else
            this.#internals.states.delete(name);
    }
    #view(exercise) {
        const { header, base } = this.snapshot;
        return {
            exercise,
            header,
            base,
            store: this.current,
            level: this.headingLevel + 1,
            language: this.language,
            found: (text) => this.found(text),
            t: (key, values) => this.t(key, values),
            number: (value) => this.number(value),
        };
    }
    #bar(exercise) {
        const closable = !this.#own;
        return {
            t: this.t.bind(this),
            back: closable ? () => this.#close() : undefined,
            close: closable && this.layout === 'dialog' ? () => this.#close() : undefined,
            print: exercise ? () => this.print() : undefined,
            share: exercise && this.current ? () => void this.#share(exercise) : undefined,
            shared: this.shared,
        };
    }
    #content(view) {
        const { exercise, base } = view;
        const items = safely(() => showable(exercise.media, base), []).filter(({ medium }) => !this.#failed.has(medium));
        const parts = (...views) => views.map((draw) => safely(() => draw(view), nothing));
        const media = () => mediaView(view, items, {
            index: this.mediaIndex,
            choose: (index) => (this.mediaIndex = index),
            failed: (medium) => {
                this.#failed.add(medium);
                this.mediaIndex = 0;
                this.requestUpdate();
            },
        });
        const steps = () => stepsView(view, this.currentStep, this.currentStep ? this.#step : undefined);
        const go = this.#go;
        return html `<article class="detail">
      <div class="top">
        <div class="side"><slot name="media">${parts(media)}</slot>${parts(amountView)}</div>
        <div class="text">
          ${parts(headView)}
          <div class="actions"><slot name="actions"></slot></div>
          ${parts(cautionsView, steps, phasesView)}
        </div>
      </div>
      <div class="below">${parts(cuesView, errorsView)}</div>
      ${parts(() => firstsView(view, go), () => ladderView(view, go), sourcesView, aboutView)}
      <slot name="after"></slot>
    </article>`;
    }
    updated() {
        const exercise = this.shown;
        const dialog = this.renderRoot.querySelector('dialog');
        if (dialog)
            this.#modal.open(dialog);
        else
            this.#modal.release();
        if (exercise?.id === this.#seen)
            return;
        this.#seen = exercise?.id;
        if (!exercise)
            return;
        this.renderRoot.querySelector('.scroll')?.scrollTo(0, 0);
        if (!this.#own)
            this.renderRoot.querySelector('#name')?.focus({ preventScroll: this.layout === 'dialog' });
        if (!isPrintCopy(this))
            this.dispatchEvent(new ExerciseOpenEvent(exercise.id));
    }
    /** Asks for a printout of this exercise alone. */
    print() {
        const exercise = this.shown;
        if (!exercise || !this.dispatchEvent(new ExercisePrintEvent(exercise.id)))
            return;
        this.#copy(exercise);
        // Its pictures are in the cache already; a frame lets them be drawn.
        requestAnimationFrame(() => window.print());
    }
    /** The visitor prints the page while a dialog is open: they mean what they see. */
    #beforePrint() {
        const exercise = this.shown;
        if (exercise && !this.#own && this.layout === 'dialog')
            this.#copy(exercise);
    }
    #copy(exercise) {
        const { current: store, language: lang } = this;
        const make = () => Object.assign(this.ownerDocument.createElement('exercise-detail'), { store, exercise, headingLevel: 1, lang });
        this.#printCopy.show(make, (copy) => copy.performUpdate());
    }
    #close() {
        const { open } = this.snapshot;
        if (!open)
            return;
        this.current?.close();
        this.dispatchEvent(new ExerciseCloseEvent(open));
    }
    #cancel;
    #step;
    #go;
    async #share(exercise) {
        const url = new URL(this.current.link(exercise.id), this.ownerDocument.location.href).href;
        const result = await shareLink(this.text(exercise.name), url);
        if (result === 'copied')
            this.shared = this.t('detail.copied');
        if (result === 'by-hand')
            this.shared = `${this.t('detail.copyYourself')} ${url}`;
    }
}
//# sourceMappingURL=exercise-detail.js.map