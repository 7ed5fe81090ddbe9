import { type TemplateResult } from 'lit';
/** A button with a picture only; its name is heard, and seen as a hint. */
export declare const iconButton: (path: string, label: string, click: () => void, { part, pressed, expanded }?: {
    part?: string;
    pressed?: boolean;
    expanded?: boolean;
}) => TemplateResult;
