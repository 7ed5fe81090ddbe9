import { type PropertyValues, type TemplateResult } from 'lit';
import { LibraryElement } from '../../internal/library-element.js';
/**
 * The exercises that fit, as cards: how many there are, the filters that were chosen (each can be taken away), the
 * cards, and a button for more. It says changes of the number politely to screen readers.
 *
 * @summary The exercises that fit, as cards.
 * @tagname exercise-list
 * @status stable
 * @since 0.1.0
 *
 * @slot loading - Shown while the library is loading, instead of grey boxes.
 * @slot empty - Shown when nothing fits, instead of a sentence and the way out.
 * @slot error - Shown when the library cannot be loaded, instead of a sentence and a button.
 *
 * @csspart base - The outer box.
 * @csspart status - The line with the number of exercises and the chosen filters.
 * @csspart count - The number of exercises.
 * @csspart chosen - The list of chosen filters.
 * @csspart grid - The list of cards.
 * @csspart more - The button that shows more cards.
 * @csspart message - The box of the empty and the error state.
 * @csspart card - A card; its other parts are `card-picture`, `card-body`, `card-category`, `card-name`,
 *   `card-summary` and `card-meta`.
 *
 * @cssstate loading - The library is on its way.
 * @cssstate empty - No exercise fits.
 * @cssstate error - The library cannot be shown.
 *
 * @dependency exercise-card
 */
export declare class ExerciseList extends LibraryElement {
    #private;
    static styles: import("lit").CSSResult[];
    disconnectedCallback(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected updated(): void;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'exercise-list': ExerciseList;
    }
}
