import type { View } from '../../figure/camera.js';
import type { ReadyFigure } from '../../figure/figure.js';
/** The namespace of drawings. */
export declare const SVG: "http://www.w3.org/2000/svg";
/**
 * Draws a figure into a group of an svg. Paths stay and get another outline, so that a frame costs no more than its
 * attributes; arrows and marks change only with the moment, and in a hold nothing does.
 */
export declare class FigureStage {
    #private;
    readonly figure: ReadyFigure;
    readonly group: Element;
    constructor(figure: ReadyFigure, group: Element);
    /** Index of the moment that the figure is in, or moves towards. */
    momentAt(seconds: number): number;
    draw(seconds: number, view: View): void;
}
