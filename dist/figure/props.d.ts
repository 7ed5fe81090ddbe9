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
    /** Two points of the body between which it is held or stretched. */
    readonly between?: readonly string[];
}
export declare const isProp: (type: string) => boolean;
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
export declare const sizeOf: ({ type, width, height, depth }: Prop) => Vector;
export declare const frameOf: ({ x, y, z, turn }: Prop) => Frame;
/** What a thing is made of. The top of a mat is the floor, the front of a wall its plane. */
export declare function solidsOf(prop: Prop): Solid[];
