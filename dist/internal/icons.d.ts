import { type TemplateResult } from 'lit';
/** A picture as path data in a box of 24, drawn in strokes of 1.75 with round ends. Terms bring their own in the file. */
export declare const icons: {
    search: string;
    sliders: string;
    cross: string;
    check: string;
    clock: string;
    /** For terms without a picture of their own. */
    dot: string;
};
/** Decoration only: the word always stands beside it. */
export declare const icon: (path?: string) => TemplateResult;
