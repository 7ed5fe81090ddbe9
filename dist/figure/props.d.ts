import type { Frame, Vector } from './math.js';
/** A thing in the picture; its place is the middle of its underside on the floor, in centimetres. */
export interface Prop {
    readonly id?: string;
    readonly type: string;
    readonly x?: number;
    readonly y?: number;
    readonly z?: number;
    /** Degrees, as the heading of the figure: the front of the thing looks there. */
    readonly turn?: number;
    readonly width?: number;
    readonly height?: number;
    readonly depth?: number;
    /** Two joints between which it is held or stretched. */
    readonly between?: readonly string[];
}
/** A part of a thing: a box with rounded upright edges, or a soft form, with its middle at the origin of its frame. */
export interface Solid {
    readonly frame: Frame;
    readonly half: Vector;
    /** Radius of the edges. */
    readonly round: number;
    readonly soft?: boolean;
    /** Lies or stands behind everything. */
    readonly behind?: boolean;
}
export declare const frameOf: ({ x, y, z, turn }: Prop) => Frame;
/** A mat; its top is the floor. */
export declare function matOf(prop: Prop): Solid;
