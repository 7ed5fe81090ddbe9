import { type TemplateResult } from 'lit';
/** A dialog called like the exercise, or `label` as long as there is none. */
export declare const dialogView: (content: TemplateResult, label: string, cancel: (event: Event) => void) => TemplateResult;
/** Opens a dialog over the page: the page behind keeps still, and the focus comes back when it is over. */
export declare class Modal {
    #private;
    /** Opens a dialog that is there, and lets go of one that is not. */
    follow(dialog: HTMLDialogElement | null): void;
    /** Call it when the dialog is closed or gone, as often as you like. */
    release(): void;
}
