import type { BlockItem } from '../data/library-types.js';
/**
 * `exercise-program`: the visitor wants to exercise. `items` are the exercises in order, each with its dosage or phases,
 * as `exercise-session` takes them; notes are not among them. Cancel it to follow them in your own way.
 */
export declare class ExerciseProgramStartEvent extends Event {
    readonly items: readonly BlockItem[];
    constructor(items: readonly BlockItem[]);
}
/** `exercise-program`: the visitor changed their own programme, which now has so many exercises. Says not which. */
export declare class ExerciseProgramChangeEvent extends Event {
    readonly count: number;
    constructor(count: number);
}
/** `exercise-program`: the visitor asked for a printout. Cancel it to print in your own way. */
export declare class ExerciseProgramPrintEvent extends Event {
    constructor();
}
declare global {
    interface GlobalEventHandlersEventMap {
        'exercise-program-start': ExerciseProgramStartEvent;
        'exercise-program-change': ExerciseProgramChangeEvent;
        'exercise-program-print': ExerciseProgramPrintEvent;
    }
}
