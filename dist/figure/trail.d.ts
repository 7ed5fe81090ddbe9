import { type Camera } from './camera.js';
import type { ReadyFigure } from './figure.js';
/** The bone that begins in a joint such as `right.knee`; undefined when there is no such joint. */
export declare function boneOf(joint: unknown): number | undefined;
export type Flat = readonly [x: number, y: number];
/**
 * The way of the joint of the arrow between two moments in the picture, without the places where it stands still;
 * empty when there is no arrow or it hardly moves.
 */
export declare function wayOf(figure: ReadyFigure, camera: Camera, moment: number): Flat[];
/** The movement towards a moment as an arrow beside the figure: a line with an open head, to be stroked. */
export declare function trailPath(figure: ReadyFigure, camera: Camera, moment: number): string;
