import { type Camera } from './camera.js';
import { type Ellipse } from './hull.js';
import { type Frame, type Vector } from './math.js';
import { type Layer } from './order.js';
import type { Solid } from './props.js';
import { type Pose } from './pose.js';
/** What a path is filled with; the element turns it into a colour of the theme. */
export type Paint = 'working' | 'other' | 'shirt' | 'skin' | 'hair' | 'prop' | 'band' | 'towel' | 'mat' | 'wall';
/** A piece of the picture. */
export interface Piece {
    readonly key: string;
    readonly path: string;
    readonly paint: Paint;
    /** How much darker than its colour, 0 to 1 step. */
    readonly shade: number;
}
/** What stands or is held beside the mat; drawn by what comes later, only for figures that have such things. */
export interface Things {
    /** Places that have to be in the picture. */
    readonly places: readonly Vector[];
    layersOf(camera: Camera, bones: readonly Frame[]): readonly Drawn[];
}
export interface Scene {
    readonly mats: readonly Solid[];
    readonly things?: Things;
    /** Which legs and arms work: right, left. */
    readonly legs: readonly boolean[];
    readonly arms: readonly boolean[];
    /** Without a mat: where the ground under the figure is, x, z and radius. */
    readonly ground?: Vector;
}
/** Something that goes over or under others as one, with what it looks like. */
export interface Drawn extends Layer {
    readonly pieces: readonly Piece[];
    /** Where its samples are in the world. */
    readonly points: readonly Vector[];
    readonly behind?: boolean;
    /** How much it lies in front of another layer, when it knows better than by nearness alone. */
    over?(other: Drawn): number;
}
/** The corners of a part of a thing, on screen; `only` the upper ones for its top. */
export declare function cornersOf(camera: Camera, { frame, half, round, soft }: Solid, only?: number): Ellipse[];
/** A box: its outline, and over it its top. */
export declare const boxPieces: (camera: Camera, solid: Solid, key: string, paint: Paint) => Piece[];
/**
 * The picture of a pose, from far to near. `last` are the keys of the pieces of the picture before: what was in front
 * stays in front while it is hardly behind, so that nothing flickers.
 */
export declare function drawScene(scene: Scene, pose: Pose, camera: Camera, last?: readonly string[]): Piece[];
