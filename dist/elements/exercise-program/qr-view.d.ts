import { type TemplateResult } from 'lit';
/** Dark on white in every theme, with the white edge that cameras need. */
export declare const qrStyles: import("lit").CSSResult;
/** A code to scan; undefined when the text is too long for one. */
export declare function qrView(text: string, label: string): TemplateResult | undefined;
