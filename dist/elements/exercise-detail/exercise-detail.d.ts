import { type PropertyValues, type TemplateResult } from 'lit';
import type { Exercise } from '../../data/library-types.js';
import type { OwnWords } from '../../internal/messages.js';
import { ViewElement } from '../../internal/view-element.js';
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
export declare class ExerciseDetail extends ViewElement {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: {
        exercise: {};
        layout: {};
        currentStep: {
            type: NumberConstructor;
            attribute: string;
        };
    };
    protected static words: OwnWords;
    /** The exercise: an object, or the id of one in the library (also as attribute). The open one when left out. */
    exercise?: Exercise | string;
    /** `dialog` over the page, or `page` in its place. */
    layout: 'dialog' | 'page';
    /** Number of the step to mark, from 1; 0 for none. A player that runs along sets it. */
    currentStep: number;
    /** Brings `<exercise-figure>` when an exercise has a drawing; set where the tag is defined. @internal */
    static loadFigure?: () => Promise<unknown>;
    /** Brings `<exercise-video>` when an exercise has a film; set where the tag is defined. @internal */
    static loadVideo?: () => Promise<unknown>;
    /** Brings `<exercise-lessons>` when there are lessons; set where the tag is defined. @internal */
    static loadLessons?: () => Promise<unknown>;
    /** Brings `<exercise-session>` when a visitor follows along; set where the tag is defined. @internal */
    static loadSession?: () => Promise<unknown>;
    /** Brings `<exercise-program>` when a visitor looks at their own; set where the tag is defined. @internal */
    static loadProgram?: () => Promise<unknown>;
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** The exercise that is shown. */
    protected get shown(): Exercise | undefined;
    protected get expects(): boolean;
    protected scheduleUpdate(): void | Promise<unknown>;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected render(): TemplateResult;
    protected updated(): void;
    /** Asks for a printout of this exercise alone. */
    print(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'exercise-detail': ExerciseDetail;
    }
}
