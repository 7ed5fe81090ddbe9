import { type PropertyValues, type TemplateResult } from 'lit';
import type { BlockItem } from '../../data/library-types.js';
import { type OwnWords } from '../../internal/messages.js';
import { ViewElement } from '../../internal/view-element.js';
import type { ProgramStore } from '../../store/program-store.js';
import type { ProgramView } from './program-view.js';
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
export declare class ExerciseProgram extends ViewElement {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: {
        protocol: {};
        programs: {
            attribute: boolean;
        };
    };
    protected static words: OwnWords;
    /** Id of a protocol of the library; the visitor's own programme when left out. */
    protocol?: string;
    /** Where the visitor's own programme is; one for all elements of a library on this page when left out. */
    programs?: ProgramStore;
    /** Brings `<exercise-figure>` when an exercise has a drawing; set where the tag is defined. @internal */
    static loadFigure?: () => Promise<unknown>;
    /** Brings `<exercise-session>`, which follows the exercises; set where the tag is defined. @internal */
    static loadSession?: () => Promise<unknown>;
    /** Draws the programme on paper instead; set on the copy that is printed. @internal */
    paper?: (view: ProgramView) => unknown;
    /**
     * Adds an exercise at the end of the visitor's own programme, also when this element shows a protocol; as soon as the
     * library is there. False when the programme is full.
     * @param exercise id of an exercise
     */
    add(exercise: string): boolean;
    /**
     * Adds exercises that the visitor's own programme has not yet, for example those of a plan. False when it is full.
     * @param items as the blocks of the library file have them
     */
    addAll(items: readonly BlockItem[]): boolean;
    /** Puts the focus on the name of the programme, from where a visitor reads on. */
    focus(options?: FocusOptions): void;
    /** Asks for a printout: shows what can be chosen for it. */
    print(): void;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    /** The visitor's own is short, or empty. */
    protected get expects(): boolean;
    protected scheduleUpdate(): void | Promise<unknown>;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected render(): TemplateResult;
    protected updated(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'exercise-program': ExerciseProgram;
    }
}
