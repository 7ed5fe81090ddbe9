/** `exercise-detail`: the visitor sees an exercise. */
export declare class ExerciseOpenEvent extends Event {
    readonly exercise: string;
    constructor(exercise: string);
}
/** `exercise-detail`: the visitor closed the exercise. */
export declare class ExerciseCloseEvent extends Event {
    readonly exercise: string;
    constructor(exercise: string);
}
/** `exercise-detail`: the visitor asked for a printout. Cancel it to print in your own way. */
export declare class ExercisePrintEvent extends Event {
    readonly exercise: string;
    constructor(exercise: string);
}
/** `exercise-detail`: the visitor chose a step, counted from 1. */
export declare class ExerciseStepEvent extends Event {
    readonly step: number;
    constructor(step: number);
}
declare global {
    interface GlobalEventHandlersEventMap {
        'exercise-open': ExerciseOpenEvent;
        'exercise-close': ExerciseCloseEvent;
        'exercise-print': ExercisePrintEvent;
        'exercise-step': ExerciseStepEvent;
    }
}
