import { type TemplateResult } from 'lit';
import { LibraryElement } from '../../internal/library-element.js';
/**
 * The filters: every taxonomy of the library file, and the level. One group stands open as a row of chips, the others
 * unfold behind a button; on a phone they open as a sheet.
 *
 * @summary The filters, or the categories to browse by.
 * @tagname exercise-filters
 * @status stable
 * @since 0.1.0
 *
 * @slot start - Stands in one row with the button, before it: the place for the search field.
 *
 * @fires exercise-filter - The visitor changed a filter; never fired for private taxonomies.
 *
 * @csspart base - The outer box.
 * @csspart bar - The row with the slot and the button.
 * @csspart button - The button that unfolds the filters.
 * @csspart panel - The unfolded filters.
 * @csspart group - One group of filters.
 * @csspart label - The name of a group.
 * @csspart chip - One choice.
 * @csspart category - One category to browse by.
 */
export declare class ExerciseFilters extends LibraryElement {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: {
        only: {
            converter: import("lit").ComplexAttributeConverter<readonly string[], unknown>;
        };
        browse: {
            type: BooleanConstructor;
            converter: import("lit").ComplexAttributeConverter<boolean, unknown>;
        };
        panelOpen: {
            state: boolean;
        };
        sheet: {
            state: boolean;
        };
    };
    /** Ids of the taxonomies to show (and `level`), in this order; all when empty. */
    only: readonly string[];
    /** Shows the categories with their descriptions as large choices, instead of filters. */
    browse: boolean;
    private panelOpen;
    /** Whether the panel is a sheet: that holds every group, as the row on the page scrolls out of sight behind it. */
    private sheet;
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'exercise-filters': ExerciseFilters;
    }
}
