import type { BlockItem } from '../data/library-types.js';
/** `exercise-check`: the visitor came to the end. It does not say how, so that it may be counted. */
export declare class ExerciseCheckFinishEvent extends Event {
    constructor();
}
/**
 * `exercise-check`: the visitor takes the exercises of the plan along. They say something about a body: hand them to a
 * session or a programme, never to statistics. Cancel it to hand them over in your own way.
 */
export declare class ExerciseCheckPlanEvent extends Event {
    /** The exercises to begin with, in order; `exercise-session` and `exercise-program` take them as they are. */
    readonly items: readonly BlockItem[];
    constructor(
    /** The exercises to begin with, in order; `exercise-session` and `exercise-program` take them as they are. */
    items: readonly BlockItem[]);
}
declare global {
    interface GlobalEventHandlersEventMap {
        'exercise-check-finish': ExerciseCheckFinishEvent;
        'exercise-check-plan': ExerciseCheckPlanEvent;
    }
}
