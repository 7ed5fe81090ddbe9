import { type PropertyValues, type TemplateResult } from 'lit';
import type { OwnWords } from '../../internal/messages.js';
import { WholeElement } from '../../internal/whole-element.js';
import type { CheckPlan } from './check-plan.js';
/**
 * A movement check from the library: warning signs first, then one question at a time, then a plan that says why. A
 * warning sign ends it with whom to call. Answers live in the memory of the page and nowhere else: not in the address,
 * not in the storage, not in events; when the page is closed they are gone.
 *
 * @summary Which movement is hard, and where to begin.
 * @tagname exercise-check
 * @status stable
 * @since 0.1.0
 *
 * @slot contact - Your own way to reach you (mail, phone, appointment), instead of the contact of the library.
 * @slot plan - Buttons of your own below the result.
 *
 * @fires exercise-check-finish - The visitor came to the end; it does not say how.
 * @fires exercise-check-plan - The visitor takes the exercises along; cancel it to hand them over in your own way.
 *
 * @dependency exercise-notice - Intended use, disclaimer and contact.
 * @dependency exercise-figure - Draws the movement of a question and the exercises of the plan; loaded then.
 * @dependency exercise-video - Plays the film of a question; loaded then.
 *
 * @csspart base - The outer box.
 * @csspart bar - The way back and the progress.
 * @csspart back - The button back.
 * @csspart progress - Which page of how many.
 * @csspart page - One page of the check.
 * @csspart question - The heading of a page.
 * @csspart media - The picture of a question.
 * @csspart sign - "Yes" to a warning sign.
 * @csspart answer - One answer.
 * @csspart next - The button that goes on.
 * @csspart result - The end of the check.
 * @csspart advice - Whom to call after a warning sign.
 * @csspart professional - What a professional should look at, beside the exercises.
 * @csspart steps - A list of exercises of the plan.
 * @csspart step - One exercise of the plan.
 * @csspart reason - Why it is in the plan.
 * @csspart hand-on - The buttons that hand the plan to a session or a programme.
 * @csspart answers - The answers, to change them.
 *
 * @cssstate waiting - Room is kept for what comes.
 * @cssstate loading - The library is on its way.
 * @cssstate empty - There is no such check.
 */
export declare class ExerciseCheck extends WholeElement {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: {
        check: {};
        session: {};
        program: {};
    };
    protected static words: OwnWords;
    /** Id of the check; the first of the library when left out. */
    check?: string;
    /** Id of an `<exercise-session>` on the page, to train the plan with. */
    session?: string;
    /** Id of an `<exercise-program>` on the page, to keep the plan in. */
    program?: string;
    /** Brings `<exercise-figure>` when there is something to draw; set where the tag is defined. @internal */
    static loadFigure?: () => Promise<unknown>;
    /** Brings `<exercise-video>` when a question has a film; set where the tag is defined. @internal */
    static loadVideo?: () => Promise<unknown>;
    /** What came out; undefined until the visitor is at the end. */
    get plan(): CheckPlan | undefined;
    /** Forgets every answer and begins again. */
    reset(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected render(): TemplateResult;
    protected updated(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'exercise-check': ExerciseCheck;
    }
}
