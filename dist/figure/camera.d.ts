import type { Station } from './body.js';
import type { Ellipse } from './hull.js';
import { type Frame, type Matrix, type Vector } from './math.js';
/** From where the figure is seen, in degrees: yaw turns it (90 = looks to the right), pitch looks down on it. */
export interface View {
    readonly yaw: number;
    readonly pitch: number;
}
/** A view with its frame: what of the world falls where in the picture. */
export interface Camera {
    readonly turn: Matrix;
    /** Units of the picture per centimetre. */
    readonly scale: number;
    /** Where the centre of the world's `focus` falls. */
    readonly x: number;
    readonly y: number;
    readonly focus: Vector;
}
export declare const cameraOf: ({ yaw, pitch }: View, focus?: Vector) => Camera;
/** A point of the world in the picture: x to the right, y down, z towards the viewer in centimetres. */
export declare function project(camera: Camera, [x, y, z]: Vector): Vector;
/** The outline of a station on screen. */
export declare function ellipseOf(camera: Camera, bones: readonly Frame[], { bone, at, axes }: Station): Ellipse;
