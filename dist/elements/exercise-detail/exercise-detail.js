import { html } from 'lit';
import { ExerciseCloseEvent, ExerciseOpenEvent, ExercisePrintEvent } from '../../events.js';
import { ViewElement } from '../../internal/view-element.js';
import { detail } from '../../locales/en/detail.js';
import { baseStyles } from '../../styles/base.styles.js';
import { factsStyles } from '../../styles/facts.styles.js';
import { roomStyles } from '../../styles/room.styles.js';
import { barView } from './bar-view.js';
import { contentView } from './content-view.js';
import { detailStyles } from './exercise-detail.styles.js';
import { FurtherDown } from './further-down.js';
import { MediaPick } from './media-pick.js';
import { dialogView, Modal } from '../../internal/modal.js';
import { partStyles } from './part.styles.js';
import { isPrintCopy } from '../../internal/print-mark.js';
import { tellNoExercise } from '../../internal/tell-missing.js';
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
 * @dependency exercise-lessons - What there is to read about it; loaded when a visitor gets near it.
 * @dependency exercise-session - Follows the exercise; loaded when a visitor wants to.
 * @dependency exercise-program - The visitor's own programme; loaded when they look at it.
 *
 * @csspart base - The outer box.
 * @csspart dialog - The dialog, when there is one.
 * @csspart bar - The bar with the way back and the buttons.
 * @csspart media - The stage of the picture or film.
 * @csspart name - The name of the exercise.
 * @csspart meta - Level, equipment and time.
 * @csspart cautions - The cautions.
 * @csspart how - Starting position and steps.
 * @csspart start - The starting position.
 * @csspart steps - The list of steps.
 * @csspart step - One step.
 * @csspart amount - How much, how long and how often.
 * @csspart phases - The timed phases.
 * @csspart cues - What to think of and feel.
 * @csspart term - A word of the glossary, a button.
 * @csspart definition - What such a word means.
 * @csspart errors - Common errors and their fixes.
 * @csspart train - Follow along, and add to one's own programme.
 * @csspart firsts - What comes first.
 * @csspart ladder - Easier and harder exercises.
 * @csspart sources - The sources.
 * @csspart about - Review, dates, licence, disclaimer and contact.
 *
 * @cssstate waiting - Room is kept for what comes.
 * @cssstate loading - The library is on its way.
 * @cssstate empty - There is nothing to show.
 */
export class ExerciseDetail extends ViewElement {
    constructor() {
        super(...arguments);
        /** `dialog` over the page, or `page` in its place. */
        this.layout = 'page';
        /** Number of the step to mark, from 1; 0 for none. A player that runs along sets it. */
        this.currentStep = 0;
        this.#media = new MediaPick(this);
        this.#modal = new Modal();
        this.#steps = new StepSync(this);
        this.#further = new FurtherDown(this, 
        // A visitor who prints the page while a dialog is open means what they see.
        () => (this.#own || this.layout !== 'dialog' || !this.shown ? undefined : this.#copy()), (copy) => copy.performUpdate());
        /** What became of sharing, in words. */
        this.#shared = '';
        this.#close = (event) => {
            event?.preventDefault();
            const { open } = this.snapshot;
            this.current?.close();
            if (open)
                this.dispatchEvent(new ExerciseCloseEvent(open));
        };
    }
    static { this.styles = [...baseStyles, roomStyles, factsStyles, detailStyles, partStyles]; }
    static { this.properties = {
        exercise: {},
        layout: {},
        currentStep: { type: Number, attribute: 'current-step' },
    }; }
    static { this.words = { group: 'detail', en: detail }; }
    #seen;
    #media;
    #modal;
    #steps;
    #further;
    /** What became of sharing, in words. */
    #shared;
    connectedCallback() {
        super.connectedCallback();
        void this.#further.listen();
        if (this.#seen)
            this.#further.follow();
    }
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
    get expects() {
        return this.#own;
    }
    scheduleUpdate() {
        const draw = () => super.scheduleUpdate();
        return this.#further.waits(this.language, !!this.served)?.then(draw) ?? draw();
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        if (this.shown?.id === this.#seen)
            return;
        this.#media.reset();
        this.#shared = '';
        this.currentStep = changed.has('currentStep') ? this.currentStep : 0;
    }
    render() {
        const { snapshot, layout } = this;
        const exercise = this.shown;
        const waits = !exercise && (snapshot.state === 'loading' || (!this.#own && !snapshot.complete && !!snapshot.open));
        this.tellState(waits ? 'loading' : exercise ? '' : 'empty');
        if (!exercise && !this.#own && !snapshot.open)
            return html `<div class="base" part="base" hidden></div>`;
        if (!exercise)
            void tellNoExercise(this, this.current);
        const view = exercise && { ...this.view, exercise };
        const content = html `${this.#bar(exercise)}
      <div class="scroll">
        ${view
            ? contentView(view, {
                media: this.#media,
                currentStep: this.currentStep,
                chooseStep: this.currentStep || movesAlong(view.exercise) ? this.#steps.choose : undefined,
                trains: !!(view.store && (ExerciseDetail.loadSession ?? ExerciseDetail.loadProgram)),
                ...this.#further.views(view, this.#own, !!this.served),
            })
            : html `<p class="message" role="status">${this.t(waits ? 'detail.loading' : 'detail.gone')}</p>`}
      </div>`;
        return html `<div
      class="base ${layout}"
      part="base"
      @exercise-figure-step=${this.#steps.follow}
      @exercise-video-step=${this.#steps.follow}
    >
      ${layout === 'dialog' && !this.#own ? dialogView(content, view ? '' : this.t('detail.loading'), this.#close) : content}
    </div>`;
    }
    #bar(exercise) {
        const close = this.#own ? undefined : this.#close;
        return barView({
            t: this.t,
            back: close,
            close: this.layout === 'dialog' ? close : undefined,
            print: exercise && (() => this.print()),
            share: exercise && this.current && (() => void this.#share(exercise.id, this.text(exercise.name))),
            shared: this.#shared,
        });
    }
    updated() {
        const exercise = this.shown;
        const find = (selector) => this.renderRoot.querySelector(selector);
        this.#modal.follow(find('dialog'));
        if (find('exercise-figure'))
            void ExerciseDetail.loadFigure?.();
        if (find('exercise-lessons'))
            void ExerciseDetail.loadLessons?.();
        if (find('exercise-video'))
            void ExerciseDetail.loadVideo?.();
        if (exercise?.id === this.#seen)
            return;
        this.#seen = exercise?.id;
        if (!exercise)
            return;
        find('.scroll')?.scrollTo(0, 0);
        if (!this.#own)
            find('#name')?.focus({ preventScroll: this.layout === 'dialog' });
        if (isPrintCopy(this))
            return;
        this.dispatchEvent(new ExerciseOpenEvent(exercise.id));
        this.#further.follow();
    }
    /** Asks for a printout of this exercise alone. */
    print() {
        const { shown } = this;
        if (shown && this.dispatchEvent(new ExercisePrintEvent(shown.id)))
            void this.#further.print(this.#copy());
    }
    async #share(id, name) {
        const further = await this.#further.load();
        this.#shared = (await further?.share(name, this.current.link(id), this.t)) ?? '';
        this.requestUpdate();
    }
    #copy() {
        const { current: store, language: lang, shown: exercise } = this;
        return Object.assign(document.createElement('exercise-detail'), { store, exercise, headingLevel: 1, lang });
    }
    #close;
}
//# sourceMappingURL=exercise-detail.js.map