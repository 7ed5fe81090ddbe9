import { type TemplateResult } from 'lit';
/** The cross of a dialog, or out of a session that runs. */
export declare const closeButton: (label: string, close: () => void) => TemplateResult;
