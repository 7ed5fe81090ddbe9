import type { Figure, FigureEffort } from '../data/library-types.js';
import type { View } from './camera.js';
import type { Scene } from './draw.js';
import { type Motion } from './motion.js';
import type { marksOf } from './marks.js';
import type { thingsOf } from './things.js';
/** A key as the page needs it: when, how long, for which step, and what presses. */
export interface Moment {
    readonly at: number;
    readonly until: number;
    readonly step?: number;
    readonly effort: readonly FigureEffort[];
}
/** What draws all but body and floor: not every figure needs it. */
export interface Later {
    readonly thingsOf: typeof thingsOf;
    readonly marksOf: typeof marksOf;
}
/** A figure medium, checked and ready to draw. */
export interface ReadyFigure {
    readonly motion: Motion;
    readonly seconds: number;
    readonly scene: Scene;
    readonly view: View;
    readonly moments: readonly Moment[];
    /** Joints that work. */
    readonly works: readonly string[];
    /** Index of the moment that stands for the exercise. */
    readonly still: number;
    /** The joint of the arrow, and per moment how far beside the true way the arrow goes. */
    readonly trail?: string;
    readonly arrows: readonly (readonly number[])[];
    /** Has things beside a mat, an arrow, or presses: needs `later`. */
    readonly more: boolean;
    readonly later?: Later;
}
/**
 * Makes a figure medium ready to draw. Undefined when it cannot be drawn; what is only a little wrong is mended.
 * @param later draws things other than mats, arrows, and what presses; without it they are left out
 */
export declare function readFigure(figure: Figure | undefined, later?: Later): ReadyFigure | undefined;
