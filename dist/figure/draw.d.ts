import { type Camera } from './camera.js';
import { type Vector } from './math.js';
import { type Prop } from './props.js';
import { type Pose } from './pose.js';
/** What a path is filled with; the element turns it into a colour of the theme. */
export type Paint = 'working' | 'other' | 'shirt' | 'skin' | 'hair' | 'prop' | 'mat' | 'ground' | 'wall';
/** A piece of the picture. */
export interface Piece {
    readonly key: string;
    readonly path: string;
    readonly paint: Paint;
    /** How much darker than its colour, 0 to 1 step. */
    readonly shade: number;
}
export interface Scene {
    readonly props: readonly Prop[];
    /** Which legs and arms work: right, left. */
    readonly legs: readonly boolean[];
    readonly arms: readonly boolean[];
    /** Without a mat: where the ground under the figure is, x, z and radius. */
    readonly ground?: Vector;
}
/**
 * The picture of a pose, from far to near. `last` are the keys of the pieces of the picture before: what was in front
 * stays in front while it is hardly behind, so that nothing flickers.
 */
export declare function drawScene(scene: Scene, pose: Pose, camera: Camera, last?: readonly string[]): Piece[];
