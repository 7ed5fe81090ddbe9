import { type TemplateResult } from 'lit';
/** What a figure looks like around the drawing itself. */
export interface FigureLook {
    /** What a screen reader says of the picture. */
    readonly label: string;
    readonly mirrored: boolean;
    /** With buttons, to be turned, with a strip of positions for paper. */
    readonly full: boolean;
    /** The buttons, once what draws them is here. */
    readonly controls: unknown;
    readonly grab: (event: PointerEvent) => void;
}
/** The stage, its buttons and the strip; the drawing goes into `.scene`. */
export declare function figureView({ label, mirrored, full, controls, grab }: FigureLook): TemplateResult;
