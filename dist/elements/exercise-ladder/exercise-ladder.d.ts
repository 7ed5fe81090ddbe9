import { type PropertyValues, type TemplateResult } from 'lit';
import type { OwnWords } from '../../internal/messages.js';
import { WholeElement } from '../../internal/whole-element.js';
/**
 * Exercises from easier to harder: what you can do before you go up, when to go down, what comes first. A staircase where
 * there is room, a ladder with the hardest on top where there is not, a list for who hears it. Where a visitor is stays
 * in the page; it is remembered only when they ask for that.
 *
 * @summary Easier to harder, with a reason to go up or down.
 * @tagname exercise-ladder
 * @status stable
 * @since 0.1.0
 *
 * @slot contact - Your own way to reach you (mail, phone, appointment), instead of the contact of the library.
 *
 * @fires exercise-ladder-move - The visitor says on which rung they are.
 *
 * @dependency exercise-notice - Whom to ask when it hurts.
 * @dependency exercise-figure - Draws the exercises; loaded when the first of them is near.
 *
 * @csspart base - The outer box.
 * @csspart ladder - One ladder.
 * @csspart title - Its name.
 * @csspart rungs - The list of rungs.
 * @csspart rung - One rung.
 * @csspart here - The button "I am here" of a rung.
 * @csspart panel - Everything about the rung the visitor is on.
 * @csspart advance - When to go up.
 * @csspart regress - When to go down.
 * @csspart criteria - The same in numbers.
 * @csspart firsts - What comes first.
 * @csspart too-hard - The button "too hard".
 * @csspart hurts - The button "it hurts".
 * @csspart advice - What to do then.
 * @csspart remember - The choice to be remembered.
 *
 * @cssstate waiting - Room is kept for what comes.
 * @cssstate loading - The library is on its way.
 * @cssstate empty - There is no such ladder.
 */
export declare class ExerciseLadder extends WholeElement {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: {
        ladder: {};
        exercise: {};
    };
    protected static words: OwnWords;
    /** Id of the ladder. */
    ladder?: string;
    /** Id of an exercise: its place on every ladder that has it. Without ladder and exercise, all ladders are shown. */
    exercise?: string;
    /** Brings `<exercise-figure>` when there is something to draw; set where the tag is defined. @internal */
    static loadFigure?: () => Promise<unknown>;
    /** An exercise need not be on a ladder. */
    protected get expects(): boolean;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected render(): TemplateResult;
    protected updated(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'exercise-ladder': ExerciseLadder;
    }
}
