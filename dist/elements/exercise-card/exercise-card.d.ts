import { nothing, type TemplateResult } from 'lit';
import type { Exercise } from '../../data/library-types.js';
import { LibraryElement } from '../../internal/library-element.js';
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
export declare class ExerciseCard extends LibraryElement {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: {
        exercise: {};
        words: {
            attribute: boolean;
            hasChanged: (now: unknown, before: unknown) => boolean;
        };
    };
    /** Brings `<exercise-figure>` when a card with a drawing is shown; set where the tag is defined. */
    static figureShown?: (figure: Element) => void;
    /** Plays a film in the picture while a mouse points at the card; set where the tag is defined. */
    static pointedAt?: (event: PointerEvent, exercise: Exercise, base: string | undefined) => void;
    /** The exercise: an object, or the id of one in the library (also as attribute). */
    exercise?: Exercise | string;
    /** Folded words to highlight in name and summary, as the store's answer gives them. */
    words: readonly string[];
    /** In a list, the list says what changed; only a card that knows no more than an id has to look itself. */
    protected storeChanged(): void;
    protected updated(): void;
    focus(options?: FocusOptions): void;
    protected render(): TemplateResult | typeof nothing;
}
declare global {
    interface HTMLElementTagNameMap {
        'exercise-card': ExerciseCard;
    }
}
