import type { Camera } from './camera.js';
import type { ReadyFigure } from './figure.js';
/** A line over the drawing, to be stroked; empty when there is none now. */
export interface Mark {
    readonly key: string;
    readonly paint: 'arrow' | 'effort';
    readonly path: string;
}
/**
 * The arrow of the movement, and what presses: as many for every moment of a figure.
 * @param moment index of the moment that the figure is in, or moves towards
 * @param arrow the arrow was put where it covers nothing: seen from elsewhere, it would
 */
export declare function marksOf(figure: ReadyFigure, camera: Camera, seconds: number, moment: number, arrow: boolean): Mark[];
