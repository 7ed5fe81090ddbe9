import { type Camera } from './camera.js';
import type { ReadyFigure } from './figure.js';
/** Arcs at a joint that presses without moving, each a path to be stroked, from the nearest to the farthest. */
export declare function effortPaths(figure: ReadyFigure, camera: Camera, seconds: number, moment: number): string[];
