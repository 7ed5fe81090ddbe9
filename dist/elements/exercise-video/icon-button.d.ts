import { nothing, type TemplateResult } from 'lit';
/** A state for who cannot see it; without one the button has none. */
export declare const truth: (on: boolean | undefined) => "false" | typeof nothing | "true";
/** A button with a picture only; its name is heard, and seen as a hint. */
export declare const iconButton: (path: string, label: string, click: () => void, { part, pressed, expanded }?: {
    part?: string;
    pressed?: boolean;
    expanded?: boolean;
}) => TemplateResult;
