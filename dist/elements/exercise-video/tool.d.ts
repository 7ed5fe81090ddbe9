import { type TemplateResult } from 'lit';
/** A button with its picture and its name. */
export declare const tool: (path: string, label: string, click: () => void, pressed?: boolean) => TemplateResult;
