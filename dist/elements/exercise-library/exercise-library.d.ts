import { type PropertyValues, type TemplateResult } from 'lit';
import { ExerciseElement } from '../../internal/exercise-element.js';
import { LibraryStore } from '../../store/library-store.js';
/**
 * Loads a library file, owns what the visitor looks for in it, and lends both to every element inside. Empty, it shows a
 * whole library: categories, search, filters, cards, and the exercise that is open. With other `exercise-` elements
 * inside, the layout is yours. Any other content is shown when there is no script, while loading and after an error.
 *
 * @summary A whole exercise library from one JSON file.
 * @tagname exercise-library
 * @status stable
 * @since 0.1.0
 *
 * @slot - Your own layout of `exercise-` elements, or content for visitors without script.
 * @slot loading - Shown while the library is loading, instead of grey boxes.
 * @slot empty - Shown when no exercise fits.
 * @slot error - Shown when the library cannot be loaded.
 *
 * @fires exercise-library-ready - All exercises are there.
 * @fires exercise-library-error - The file cannot be shown; says why, for machines and for the owner.
 * @fires exercise-library-problems - Something in the file was left out or ignored; names each place and the cure.
 *
 * @csspart base - The outer box.
 * @csspart layout - The box around categories, search, filters and cards.
 * @csspart problems - What is wrong with the file, with `debug`.
 * @csspart filters - The filters and the categories; `filters-bar`, `filters-button`, `filters-panel`, `filters-group`,
 *   `filters-label`, `chip` and `category` inside.
 * @csspart search - The search field; `search-input` and `search-clear` inside.
 * @csspart list - The list; `status`, `count`, `chosen`, `grid`, `more` and `message` inside.
 * @csspart card - A card; `card-picture`, `card-body`, `card-category`, `card-name`, `card-summary`, `card-meta` inside.
 *
 * @cssstate waiting - Nothing is drawn yet: the words of the interface are on their way, or the file is quick.
 * @cssstate loading - The file is on its way.
 * @cssstate error - The file cannot be shown.
 *
 * @cssprop [--exercise-accent=#1f6b52] - Your brand colour; everything else follows from it.
 * @cssprop [--exercise-on-accent] - Text on the accent; black or white by default, whichever is readable.
 * @cssprop [--exercise-surface] - Background of cards and panels; white, or nearly black in dark mode.
 * @cssprop [--exercise-text] - Text; nearly black, or nearly white in dark mode.
 * @cssprop [--exercise-muted] - Less important text.
 * @cssprop [--exercise-border] - Hairlines.
 * @cssprop [--exercise-focus] - The ring around what has the keyboard focus.
 * @cssprop [--exercise-radius=14px] - Roundness; 0 makes everything square.
 * @cssprop [--exercise-gap=20px] - Room between cards.
 * @cssprop [--exercise-density=comfortable] - `compact` shows more at once; targets stay as large.
 * @cssprop [--exercise-font=inherit] - Font; that of the page by default.
 * @cssprop [--exercise-font-size] - Text size; that of the page, between 16 and 20 px.
 * @cssprop [--exercise-heading-weight=650] - Weight of headings.
 * @cssprop [--exercise-heading-case=none] - `uppercase` for headings in capitals.
 *
 * @dependency exercise-filters
 * @dependency exercise-search
 * @dependency exercise-list
 * @dependency exercise-detail
 */
export declare class ExerciseLibrary extends ExerciseElement {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: {
        src: {};
        data: {
            attribute: boolean;
        };
        address: {};
        exerciseHref: {
            attribute: string;
        };
        detail: {};
        headingLevel: {
            type: NumberConstructor;
            attribute: string;
        };
        debug: {
            type: BooleanConstructor;
            converter: import("lit").ComplexAttributeConverter<boolean, unknown>;
        };
        composed: {
            state: boolean;
        };
        ownDetail: {
            state: boolean;
        };
        fallback: {
            state: boolean;
        };
        problems: {
            state: boolean;
        };
    };
    /** Brings the detail view when it is first needed; set by `define/exercise-library.js`. @internal */
    static loadDetail?: () => Promise<unknown>;
    /** Address of the library file. */
    src?: string;
    /** A library that is already an object, instead of `src`. Read, never changed; give a new object to show a change. */
    data?: unknown;
    /**
     * Keeps search, filters and the open exercise in the address of the page, behind the `#`. Give two libraries on one
     * page different names: `address="hip"`, `address="knee"`.
     */
    address?: string;
    /** Pages of your own for exercises, for example `/exercises/{id}`; cards then link to them instead of opening. */
    exerciseHref?: string;
    /** Where an exercise opens: `dialog`, `page` (in place of the list) or `none` (you listen for `exercise-select`). */
    detail: 'dialog' | 'page' | 'none';
    /** Level of the first heading, from 1 to 6; cards are one deeper. */
    headingLevel: number;
    /** Shows on the page what is wrong with the file, for its owner. */
    debug: boolean;
    private composed;
    private ownDetail;
    private fallback;
    private problems?;
    /** The store of this library, for elements elsewhere and for your own code. */
    readonly store: LibraryStore;
    constructor();
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** Loads the file again, for example after the owner changed it. */
    reload(): Promise<void>;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'exercise-library': ExerciseLibrary;
    }
}
