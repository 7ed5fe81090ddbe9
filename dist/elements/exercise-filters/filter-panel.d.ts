import { type TemplateResult } from 'lit';
import { type FilterView } from './filter-groups.js';
export interface PanelActions {
    readonly clear: () => void;
    readonly close: () => void;
    /** The dialog was closed, by whatever. */
    readonly closed: () => void;
}
/** The filters behind the button. */
export declare function panelView(view: FilterView, ids: readonly string[], actions: PanelActions): TemplateResult;
/** Whether there is so little room that the filters open as a sheet. */
export declare const isNarrow: (base: HTMLElement) => boolean;
/** Unfolds the panel in the page, or over it as a sheet; a tap on the page behind a sheet closes it. */
export declare function openPanel(dialog: HTMLDialogElement, sheet: boolean): void;
