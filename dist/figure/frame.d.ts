import { type Camera, type View } from './camera.js';
import type { ReadyFigure } from './figure.js';
/** The picture's own units. */
export declare const WIDTH = 400;
export declare const HEIGHT = 300;
/** A camera that keeps the figure in the picture in every pose of its loop; a mat or a wall may be cut off. */
export declare function frameFigure({ motion, scene }: ReadyFigure, view: View): Camera;
