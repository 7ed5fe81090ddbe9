import type { ReadyFigure } from '../../figure/figure.js';
import type { View } from '../../figure/camera.js';
/** For paper: the positions side by side, each with the number of its step. */
export declare function drawStrip(strip: Element, figure: ReadyFigure, view: View, mirrored: boolean): void;
