import { html } from 'lit';
import { ExerciseFigureStepEvent } from '../../events.js';
import { readFigure } from '../../figure/figure.js';
import { clamp } from '../../figure/math.js';
import { flag } from '../../internal/converters.js';
import { LibraryElement } from '../../internal/library-element.js';
import { onFrame } from '../../internal/shared-clock.js';
import { figure } from '../../locales/en/figure.js';
import { baseStyles } from '../../styles/base.styles.js';
import { figureStyles } from './exercise-figure.styles.js';
import { parts, usePart } from './figure-parts.js';
import { FigureStage } from './figure-stage.js';
import { figureView } from './figure-view.js';
import { watchSurroundings } from './watch-surroundings.js';
const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
/**
 * A calm drawing of a person who does the exercise, from the joint angles in the library file. It moves while it is
 * seen and rests when it is not; who wants no movement gets a still picture and steps through the positions. On cards
 * (`controls="none"`) it moves only while the pointer or the focus is on the card.
 *
 * @summary A moving drawing of an exercise, from any side, in the colours of the brand.
 * @tagname exercise-figure
 * @status stable
 * @since 0.1.0
 *
 * @slot - What to show when the exercise has no drawing.
 *
 * @fires exercise-figure-step - The figure is now in another step of the exercise.
 *
 * @csspart base - Everything.
 * @csspart stage - The drawing.
 * @csspart controls - The bar with the buttons.
 *
 * @cssstate empty - There is nothing to draw.
 * @cssstate playing - The figure moves.
 *
 * @cssprop [--exercise-figure-skin=#d9a47e] - Colour of the skin.
 * @cssprop [--exercise-figure-hair=#3b2b25] - Colour of the hair.
 * @cssprop [--exercise-figure-shirt] - Colour of the shirt; without it, a tint of the brand.
 * @cssprop [--exercise-figure-trousers] - Colour of the leg that rests; the one that works has the colour of the brand.
 * @cssprop [--exercise-figure-band=#dbac3f] - Colour of a training band.
 */
export class ExerciseFigure extends LibraryElement {
    constructor() {
        super(...arguments);
        /** `full` shows buttons under the drawing; `none` shows none, and the figure moves while its card is pointed at. */
        this.controls = 'full';
        /** How fast it moves, from 0.25 to 1.5. */
        this.speed = 1;
        /** Shows the other side of the body at work. */
        this.mirrored = false;
        this.#internals = this.attachInternals();
        this.#view = { yaw: 0, pitch: 0 };
        this.#seconds = 0;
        /** Seconds since the last frame that was drawn. */
        this.#undrawn = 0;
        this.#seen = false;
        this.#wanted = false;
    }
    static { this.styles = [...baseStyles, figureStyles]; }
    static { this.properties = {
        exercise: {},
        medium: { attribute: false },
        controls: {},
        speed: { type: Number },
        mirrored: { converter: flag, type: Boolean, reflect: true },
    }; }
    static { this.words = { group: 'figure', en: figure }; }
    /** Bring what draws things and marks, and what a figure with buttons needs; set where the tag is defined. */
    static { this.later = {}; }
    #internals;
    #ready;
    #stage;
    #view;
    #seconds;
    /** Seconds since the last frame that was drawn. */
    #undrawn;
    #step;
    #seen;
    #wanted;
    #stop;
    #connected;
    /** Whether the figure moves, or would when it is seen. */
    get playing() {
        return this.#wanted;
    }
    /** Starts to move, as soon as it is seen. */
    play() {
        this.#wanted = !still();
        this.#run();
    }
    /** Stands still. */
    pause() {
        this.#wanted = false;
        this.#run();
    }
    /** Stands still where a step of the exercise ends; 1 is the first step. */
    showStep(step) {
        const found = this.#ready?.moments.find((moment) => moment.step === step);
        if (found)
            this.#stand(found.at);
    }
    /** Stands still in the next (1) or previous (-1) position. */
    move(by) {
        if (!this.#ready || !this.#stage)
            return;
        const { moments } = this.#ready;
        this.#stand(moments[(this.#stage.momentAt(this.#seconds) + by + moments.length) % moments.length].at);
    }
    /** Turns the figure by degrees. */
    turn(degrees) {
        this.#view = { ...this.#view, yaw: this.#view.yaw + degrees };
        this.#draw();
        this.requestUpdate();
    }
    connectedCallback() {
        super.connectedCallback();
        this.#connected = new AbortController();
        const surroundings = {
            seen: (now) => {
                this.#seen = now;
                if (now)
                    this.#draw();
                this.#run();
            },
            pointedAt: (now) => this.controls === 'none' && (now ? this.play() : this.#rest()),
            print: () => this.#print(),
        };
        watchSurroundings(this, surroundings, this.#connected.signal);
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.#connected?.abort();
        this.#seen = false;
        this.#run();
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        const medium = this.medium ?? this.#found?.media?.find(({ kind }) => kind === 'figure');
        const asBefore = this.hasUpdated && !changed.has('exercise') && !changed.has('medium');
        const whole = !this.#ready?.more || this.#ready.later || !parts.more;
        if (asBefore && this.#ready && whole)
            return;
        this.#ready = readFigure(medium?.figure, parts.more);
        this.#stage = undefined;
        this.#internals.states[this.#ready ? 'delete' : 'add']('empty');
        if (!this.#ready)
            return;
        this.#view = this.#ready.view;
        this.#seconds = this.#ready.moments[this.#ready.still].at;
        this.#wanted = this.controls !== 'none' && !still();
    }
    updated() {
        // Nothing is drawn before all of it can be.
        const waits = this.#ready?.more && usePart(this, 'more', ExerciseFigure.later);
        if (this.controls !== 'none')
            usePart(this, 'extras', ExerciseFigure.later);
        const group = this.renderRoot.querySelector('.scene');
        if (this.#ready && !waits && group && !this.#stage)
            this.#stage = new FigureStage(this.#ready, group);
        if (this.#seen)
            this.#draw();
        this.#run();
        const { host } = this.getRootNode();
        // Made while the page is being printed, it hears of that too late.
        if (host && parts.extras?.isPrintCopy(host))
            this.#print();
    }
    get #found() {
        return typeof this.exercise === 'string' ? this.current?.get(this.exercise) : this.exercise;
    }
    render() {
        if (!this.#ready)
            return html `<slot></slot>`;
        const name = this.text(this.#found?.name);
        const label = this.text(this.medium?.alt) || this.t('figure.label', { name });
        const full = this.controls !== 'none';
        return figureView({
            label,
            mirrored: this.mirrored,
            full,
            controls: full && parts.extras?.controlsView(this, { yaw: this.#view.yaw, still: still(), t: this.t }),
            grab: (event) => parts.extras?.followPointer(event, (px) => this.turn(px * (this.mirrored ? -0.6 : 0.6))),
        });
    }
    #stand(seconds) {
        this.#wanted = false;
        this.#seconds = seconds;
        this.#draw();
        this.#run();
    }
    #rest() {
        if (this.#ready)
            this.#stand(this.#ready.moments[this.#ready.still].at);
    }
    #run() {
        const runs = this.#wanted && this.#seen && !!this.#stage;
        this.#internals.states[runs ? 'add' : 'delete']('playing');
        if (runs === !!this.#stop)
            return;
        this.#stop?.();
        this.#stop = runs ? onFrame((seconds) => this.#tick(seconds)) : undefined;
        this.requestUpdate();
    }
    #tick(seconds) {
        this.#undrawn += seconds;
        if (this.#undrawn < 1 / (this.rate ?? Infinity))
            return;
        const speed = clamp(+this.speed || 1, 0.25, 1.5);
        this.#seconds = (this.#seconds + this.#undrawn * speed) % (this.#ready.seconds || 1);
        this.#undrawn = 0;
        this.#draw();
    }
    #draw() {
        if (!this.#stage)
            return;
        this.#stage.draw(this.#seconds, this.#view);
        const { step } = this.#ready.moments[this.#stage.momentAt(this.#seconds)];
        if (step === this.#step || step === undefined)
            return;
        this.#step = step;
        this.dispatchEvent(new ExerciseFigureStepEvent(step));
    }
    #print() {
        this.#draw();
        const strip = this.renderRoot.querySelector('.strip');
        if (strip && this.#ready)
            parts.extras?.drawStrip(strip, this.#ready, this.#view, this.mirrored);
    }
}
//# sourceMappingURL=exercise-figure.js.map