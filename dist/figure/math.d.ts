/** A point or direction in space: x to the figure's left at heading 0, y up, z forward; centimetres. */
export type Vector = readonly [number, number, number];
/** A rotation, row by row. */
export type Matrix = readonly number[];
/** A place and a direction in space: what hangs on a bone is given in the bone's own frame. */
export interface Frame {
    readonly at: Vector;
    readonly turn: Matrix;
}
export declare const IDENTITY: Matrix;
/** Rotation about x, y or z (0, 1, 2) by degrees. */
export declare function rotation(axis: number, degrees: number): Matrix;
export declare function multiply(a: Matrix, b: Matrix): Matrix;
export declare const apply: (m: Matrix, [x, y, z]: Vector) => Vector;
/** A point given in a frame, in the world. */
export declare function place({ at, turn }: Frame, point: Vector): Vector;
export declare const clamp: (value: number, low: number, high: number) => number;
/** A number that an author wrote, at most so large as a room; another where he wrote none. */
export declare const finite: (value: unknown, otherwise?: number) => number;
