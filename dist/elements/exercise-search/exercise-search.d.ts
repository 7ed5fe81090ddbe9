import { type TemplateResult } from 'lit';
import { LibraryElement } from '../../internal/library-element.js';
/**
 * The search field. It looks in names, other names, terms and steps, in every language of the file, from the first
 * letter on; one typing mistake is forgiven.
 *
 * @summary The search field.
 * @tagname exercise-search
 * @status stable
 * @since 0.1.0
 *
 * @fires exercise-search - The visitor searched and paused; says what was typed and how many exercises were found.
 *
 * @csspart base - The box around the field.
 * @csspart input - The text field.
 * @csspart clear - The button that empties the field.
 */
export declare class ExerciseSearch extends LibraryElement {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: {
        label: {};
    };
    /** Label and placeholder of the field, instead of "Search exercises" in the visitor's language. */
    label: string;
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    disconnectedCallback(): void;
    focus(options?: FocusOptions): void;
    protected render(): TemplateResult;
    protected updated(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'exercise-search': ExerciseSearch;
    }
}
