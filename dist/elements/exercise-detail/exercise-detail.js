import { html, nothing } from 'lit';
import { ExerciseCloseEvent, ExerciseOpenEvent, ExercisePrintEvent } from '../../events.js';
import { LibraryElement } from '../../internal/library-element.js';
import { setState } from '../../internal/states.js';
import { detail } from '../../locales/en/detail.js';
import { baseStyles } from '../../styles/base.styles.js';
import { barView } from './bar-view.js';
import { contentView } from './content-view.js';
import { openHere } from './detail-view.js';
import { detailStyles } from './exercise-detail.styles.js';
import { FurtherDown } from './further-down.js';
import { MediaPick } from './media-pick.js';
import { Modal } from './modal.js';
import { amountStyles } from './amount.styles.js';
import { partStyles } from './part.styles.js';
import { printStyles } from './print.styles.js';
import { isPrintCopy, PrintCopy } from './print-copy.js';
import { Share } from './share.js';
import { movesAlong, StepSync } from './step-sync.js';
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
 * @dependency exercise-figure - Draws the exercise when there is a drawing; loaded then.
 * @dependency exercise-video - Plays the exercise when there is a film; loaded then.
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
        this.#internals = this.attachInternals();
        this.#media = new MediaPick(this);
        this.#modal = new Modal();
        this.#share = new Share(this);
        this.#steps = new StepSync(this);
        this.#further = new FurtherDown(this);
        this.#printCopy = new PrintCopy(this, 
        // A visitor who prints the page while a dialog is open means what they see.
        () => (this.#own || this.layout !== 'dialog' ? undefined : this.#copy()), (copy) => copy.performUpdate());
        this.#close = (event) => {
            event?.preventDefault();
            const { open } = this.snapshot;
            if (!open)
                return;
            this.current?.close();
            this.dispatchEvent(new ExerciseCloseEvent(open));
        };
    }
    static { this.styles = [...baseStyles, detailStyles, partStyles, amountStyles, printStyles]; }
    static { this.properties = {
        exercise: {},
        layout: {},
        currentStep: { type: Number, attribute: 'current-step' },
    }; }
    static { this.words = { group: 'detail', en: detail }; }
    #internals;
    #seen;
    #media;
    #modal;
    #share;
    #steps;
    #further;
    #printCopy;
    disconnectedCallback() {
        super.disconnectedCallback();
        this.#further.stop();
        this.#modal.release();
    }
    /** The exercise that is shown. */
    get shown() {
        const { exercise, current } = this;
        if (exercise && typeof exercise !== 'string')
            return exercise;
        return current?.get(exercise ?? this.snapshot.open ?? '');
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
        this.#media.reset();
        this.#share.forget();
        this.currentStep = changed.has('currentStep') ? this.currentStep : 0;
    }
    render() {
        const { snapshot, layout } = this;
        const exercise = this.shown;
        const waits = !exercise && (snapshot.state === 'loading' || (!this.#own && !snapshot.complete && !!snapshot.open));
        setState(this.#internals, ['loading', 'empty'], waits ? 'loading' : exercise ? '' : 'empty');
        if (!exercise && !this.#own && !snapshot.open)
            return html `<div class="base" part="base" hidden></div>`;
        const view = exercise && this.#view(exercise);
        const content = html `${this.#bar(exercise)}
      <div class="scroll">
        ${view ? this.#content(view) : html `<p class="message" role="status">${this.t(waits ? 'detail.loading' : 'detail.gone')}</p>`}
      </div>`;
        return html `<div
      class="base ${layout}"
      part="base"
      @exercise-figure-step=${this.#steps.follow}
      @exercise-video-step=${this.#steps.follow}
    >
      ${layout === 'dialog' && !this.#own ? this.#dialog(content, !!view) : content}
    </div>`;
    }
    #dialog(content, named) {
        return html `<dialog
      part="dialog"
      aria-labelledby=${named ? 'name' : nothing}
      aria-label=${named ? nothing : this.t('detail.loading')}
      @cancel=${this.#close}
    >
      ${content}
    </dialog>`;
    }
    #view(exercise) {
        const { header, base = this.baseURI } = this.snapshot;
        return {
            exercise,
            header,
            base,
            store: this.current,
            level: this.headingLevel + 1,
            language: this.language,
            found: this.found.bind(this),
            t: this.t.bind(this),
            number: this.number.bind(this),
        };
    }
    #bar(exercise) {
        const close = this.#own ? undefined : this.#close;
        return barView({
            t: this.t.bind(this),
            back: close,
            close: this.layout === 'dialog' ? close : undefined,
            print: exercise && (() => this.print()),
            share: exercise &&
                this.current &&
                (() => void this.#share.hand(this.text(exercise.name), this.current.link(exercise.id))),
            shared: this.#share.said((key) => this.t(key)),
        });
    }
    #content(view) {
        return contentView(view, {
            mediaIndex: this.#media.index,
            chooseMedium: this.#media.choose,
            failed: this.#media.failed,
            fail: this.#media.fail,
            currentStep: this.currentStep,
            chooseStep: this.currentStep || movesAlong(view.exercise) ? this.#steps.choose : undefined,
            more: this.#further.view(view, openHere(this.#own ? undefined : this.current)),
        });
    }
    updated() {
        const exercise = this.shown;
        this.#modal.follow(this.renderRoot.querySelector('dialog'));
        if (this.renderRoot.querySelector('exercise-figure'))
            void ExerciseDetail.loadFigure?.();
        if (this.renderRoot.querySelector('exercise-video'))
            void ExerciseDetail.loadVideo?.();
        if (exercise?.id === this.#seen)
            return;
        this.#seen = exercise?.id;
        if (!exercise)
            return;
        this.renderRoot.querySelector('.scroll')?.scrollTo(0, 0);
        if (!this.#own)
            this.renderRoot.querySelector('#name')?.focus({ preventScroll: this.layout === 'dialog' });
        if (isPrintCopy(this))
            return;
        this.dispatchEvent(new ExerciseOpenEvent(exercise.id));
        this.#further.watch(this.renderRoot.querySelector('.more'));
    }
    /** Asks for a printout of this exercise alone. */
    print() {
        const exercise = this.shown;
        if (!exercise || !this.dispatchEvent(new ExercisePrintEvent(exercise.id)))
            return;
        this.#printCopy.show(this.#copy());
        // Its pictures are in the cache already; a frame lets them be drawn.
        requestAnimationFrame(() => window.print());
    }
    #copy() {
        const { current: store, language: lang, shown: exercise } = this;
        const copy = this.ownerDocument.createElement('exercise-detail');
        return exercise && Object.assign(copy, { store, exercise, headingLevel: 1, lang });
    }
    #close;
}
//# sourceMappingURL=exercise-detail.js.map