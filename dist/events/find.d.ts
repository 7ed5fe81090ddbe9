/** `exercise-library` has all its exercises: `count` of them. */
export declare class ExerciseLibraryReadyEvent extends Event {
    readonly count: number;
    constructor(count: number);
}
/** `exercise-search`: the visitor searched and paused; `count` exercises were found. */
export declare class ExerciseSearchEvent extends Event {
    readonly query: string;
    readonly count: number;
    constructor(query: string, count: number);
}
/** `exercise-filters`: the visitor changed a filter. Never fired for a taxonomy that is marked private. */
export declare class ExerciseFilterEvent extends Event {
    /** Id of the taxonomy, or `level`. */
    readonly taxonomy: string;
    /** Ids of the terms now chosen in it. */
    readonly terms: readonly string[];
    readonly count: number;
    constructor(
    /** Id of the taxonomy, or `level`. */
    taxonomy: string, 
    /** Ids of the terms now chosen in it. */
    terms: readonly string[], count: number);
}
/** `exercise-card`: the visitor chose a card. Cancel it to do something else than open the exercise. */
export declare class ExerciseSelectEvent extends Event {
    readonly exercise: string;
    constructor(exercise: string);
}
declare global {
    interface GlobalEventHandlersEventMap {
        'exercise-library-ready': ExerciseLibraryReadyEvent;
        'exercise-search': ExerciseSearchEvent;
        'exercise-filter': ExerciseFilterEvent;
        'exercise-select': ExerciseSelectEvent;
    }
}
