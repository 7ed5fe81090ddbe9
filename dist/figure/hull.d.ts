/** The outline of an ellipsoid on screen: centre x, y and the matrix [a b; b c] of its ellipse; z is nearness. */
export interface Ellipse {
    readonly x: number;
    readonly y: number;
    readonly z: number;
    readonly a: number;
    readonly b: number;
    readonly c: number;
}
/** A point of a path, in tenths of a unit. */
export declare const point: (x: number, y: number) => string;
/**
 * The outline around any ellipses as a closed path: arcs of at most 45 degrees as quadratic curves between tangents,
 * straight lines from one ellipse to the next. Always the same way round, so that overlapping outlines add up.
 */
export declare function hullPath(ellipses: readonly Ellipse[]): string;
