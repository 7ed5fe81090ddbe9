var _a;
import { html } from 'lit';
import { isFilled, itemsOf } from '../../data/program-sheet.js';
import { ExerciseProgramChangeEvent, ExerciseProgramPrintEvent, ExerciseProgramStartEvent, } from '../../events/program.js';
import { Announcer } from '../../internal/announcer.js';
import { keepKeys } from '../../internal/keep-keys.js';
import { awaitMessages } from '../../internal/messages.js';
import { whenNear } from '../../internal/near-viewport.js';
import { SessionDialog } from '../../internal/session-dialog.js';
import { ViewElement } from '../../internal/view-element.js';
import { amounts } from '../../locales/en/amounts.js';
import { program } from '../../locales/en/program.js';
import { baseStyles } from '../../styles/base.styles.js';
import { roomStyles } from '../../styles/room.styles.js';
import { contentView } from './content-view.js';
import { programStyles } from './exercise-program.styles.js';
import { lineStyles } from './line.styles.js';
import { ProgramSource } from './program-source.js';
import { toolHost } from './tool.js';
import { Tools } from './tools.js';
/**
 * A programme: a protocol of the library (`protocol="id"`) with its stages and sessions, or, without one, the visitor's
 * own: exercises with amounts, order and notes, collected here or by your own buttons through `add()`. Both can be
 * started, printed, shared by link and code, and put into a calendar; days on which it was done are ticked off. All of it
 * stays on the page, or on the device when the visitor asks for that; nothing is sent.
 *
 * @summary A protocol of the library or the visitor's own programme: do it, print it, take it along.
 * @tagname exercise-program
 * @status stable
 * @since 0.1.0
 *
 * @slot empty - Shown instead of the sentence when the visitor's own programme is empty.
 * @slot after - At the end, for example how to make an appointment.
 *
 * @fires exercise-program-start - The visitor wants to exercise; cancel it to follow the exercises in your own way.
 * @fires exercise-program-change - The visitor changed their own programme; says only how many exercises it has.
 * @fires exercise-program-print - The visitor asked for a printout; cancel it to print in your own way.
 *
 * @dependency exercise-figure - Draws the exercises that have a drawing; loaded then.
 * @dependency exercise-session - Follows the exercises; loaded when the visitor starts.
 *
 * @csspart base - The outer box.
 * @csspart notice - A programme that came by link or file, or what is wrong with it.
 * @csspart title - The name of the programme.
 * @csspart anchor - The habit it is tied to.
 * @csspart stage - A stage of a protocol.
 * @csspart stage-title - The name of a stage.
 * @csspart advance - When to go on to the next stage.
 * @csspart session - What is done in one go.
 * @csspart session-title - The name of a session.
 * @csspart block - Exercises that belong together.
 * @csspart line - One exercise.
 * @csspart name - The name of an exercise.
 * @csspart dose - How much of it.
 * @csspart note - A note.
 * @csspart actions - The row of buttons.
 * @csspart tool - What opens below the buttons, and to compose a programme.
 * @csspart done - On which days it was done.
 * @csspart keep - Where the programme is kept.
 * @csspart paper - The programme on paper.
 *
 * @cssstate waiting - Room is kept for what comes.
 * @cssstate loading - The library is on its way.
 * @cssstate empty - There is nothing in the programme.
 */
export class ExerciseProgram extends ViewElement {
    static { this.styles = [...baseStyles, roomStyles, programStyles, lineStyles]; }
    static { this.properties = {
        protocol: {},
        programs: { attribute: false },
    }; }
    static { this.words = { group: 'program', en: { ...program, ...amounts } }; }
    #announcer = new Announcer(() => this.requestUpdate());
    #source = new ProgramSource(() => this.#given, () => this.#tools.get('more')?.shared.shown);
    #session = new SessionDialog(this);
    #host = toolHost(this, this.#source, {
        view: () => this.#view,
        say: (message) => this.#announcer.say(message),
        close: () => this.#tools.open && void this.#tools.toggle(this.#tools.open),
    });
    #tools = new Tools(this.#host);
    #near;
    #waiting = [];
    /**
     * Adds an exercise at the end of the visitor's own programme, also when this element shows a protocol; as soon as the
     * library is there. False when the programme is full.
     * @param exercise id of an exercise
     */
    add(exercise) {
        if (!this.programs && !this.snapshot.header)
            return this.#waiting.push(exercise) > 0;
        return this.#source.programs.add(this.current?.get(exercise)?.id ?? exercise);
    }
    /**
     * Adds exercises that the visitor's own programme has not yet, for example those of a plan. False when it is full.
     * @param items as the blocks of the library file have them
     */
    addAll(items) {
        const there = new Set(this.#source.programs.snapshot.program.items.map(({ exercise }) => exercise));
        return items.every(({ exercise }) => there.has(exercise) || this.add(exercise));
    }
    /** Puts the focus on the name of the programme, from where a visitor reads on. */
    focus(options) {
        this.renderRoot.querySelector('[part=title]')?.focus(options);
    }
    /** Asks for a printout: shows what can be chosen for it. */
    print() {
        if (this.dispatchEvent(new ExerciseProgramPrintEvent()))
            void this.#tools.toggle('print');
    }
    connectedCallback() {
        super.connectedCallback();
        this.requestUpdate();
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.#announcer.stop();
        this.#source.stop();
        this.#near = this.#near?.();
    }
    createRenderRoot() {
        const root = super.createRenderRoot();
        keepKeys(root);
        return root;
    }
    /** The visitor's own is short, or empty. */
    get expects() {
        return this.protocol !== undefined && !this.paper;
    }
    scheduleUpdate() {
        const waits = this.#tools.words.flatMap((own) => awaitMessages(this.language, own) ?? []);
        // An own programme is shown with its buttons at once; a protocol gets what stands below it when somebody is near.
        if (!this.hasUpdated && this.protocol === undefined && !this.paper)
            waits.push(this.#tools.load('more'));
        return waits.length ? Promise.all(waits).then(() => super.scheduleUpdate()) : super.scheduleUpdate();
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        if (!this.isConnected)
            return;
        this.#source.follow((count) => {
            if (count !== undefined && this.protocol === undefined)
                this.dispatchEvent(new ExerciseProgramChangeEvent(count));
            this.requestUpdate();
        });
        if (this.snapshot.complete)
            this.#waiting.splice(0).forEach((exercise) => this.add(exercise));
    }
    get #given() {
        const { protocol, programs, current, snapshot } = this;
        return { protocol, programs, current, snapshot };
    }
    get #view() {
        return { ...this.view, level: this.headingLevel, start: (session) => void this.#start(session) };
    }
    render() {
        const view = this.#view;
        if (this.paper)
            return html `<div class="base paper-base" part="base">${this.paper(view)}</div>`;
        const { state, complete } = this.snapshot;
        const failed = state === 'error';
        const waits = !!this.current && !failed && !complete;
        const sheet = waits || failed ? undefined : this.#source.sheet;
        this.tellState(waits ? 'loading' : sheet && isFilled(sheet) ? '' : 'empty');
        const absent = waits ? 'program.loading' : failed ? 'program.libraryGone' : 'program.gone';
        return html `<div class="base" part="base">
      ${sheet
            ? contentView(view, sheet, {
                host: this.#host,
                tools: this.#tools,
                more: this.#tools.get('more'),
                print: () => this.print(),
            })
            : html `<p class="message" role="status">${this.t(absent)}</p>`}
      <slot name="after" ?hidden=${waits}></slot>
      ${this.#announcer.render()} ${this.#session.view()}
    </div>`;
    }
    updated() {
        if (this.renderRoot.querySelector('exercise-figure'))
            void _a.loadFigure?.();
        const more = this.#tools.get('more');
        more?.updated();
        const { complete, state } = this.snapshot;
        const end = this.renderRoot.querySelector('.end');
        if (!more && end && !this.#near)
            this.#near = whenNear(end, () => void this.#tools.load('more'));
        // Where there is no such programme, it is told to the owner of the site.
        if (!more && !end && complete && state !== 'error' && !this.paper)
            void this.#tools.load('more');
        if (complete && !this.paper)
            this.#tools.warm();
    }
    async #start(session) {
        const items = itemsOf(session);
        if (!items.length || !this.dispatchEvent(new ExerciseProgramStartEvent(items)))
            return;
        await _a.loadSession?.();
        // Where no session can be followed, the first exercise is shown instead.
        if (!this.#session.open(items, this.current))
            this.current?.open(items[0].exercise);
    }
}
_a = ExerciseProgram;
//# sourceMappingURL=exercise-program.js.map