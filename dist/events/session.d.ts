/** `exercise-session`: the visitor started, or went on after a pause. */
export declare class ExerciseSessionStartEvent extends Event {
    /** Seconds from the begin of the session. */
    readonly time: number;
    /** Length of the session in seconds. */
    readonly seconds: number;
    constructor(
    /** Seconds from the begin of the session. */
    time: number, 
    /** Length of the session in seconds. */
    seconds: number);
}
/** `exercise-session`: the session was paused at this moment, in seconds. */
export declare class ExerciseSessionPauseEvent extends Event {
    readonly time: number;
    constructor(time: number);
}
/** `exercise-session`: another part began. */
export declare class ExerciseSessionPhaseEvent extends Event {
    /** Id of the exercise. */
    readonly exercise: string;
    readonly kind: 'ready' | 'prepare' | 'move' | 'hold' | 'contract' | 'relax' | 'rest' | 'switch';
    /** The side of the body that works, when one does. */
    readonly side: 'left' | 'right' | undefined;
    /** Seconds from the begin of the session. */
    readonly time: number;
    constructor(
    /** Id of the exercise. */
    exercise: string, kind: 'ready' | 'prepare' | 'move' | 'hold' | 'contract' | 'relax' | 'rest' | 'switch', 
    /** The side of the body that works, when one does. */
    side: 'left' | 'right' | undefined, 
    /** Seconds from the begin of the session. */
    time: number);
}
/** `exercise-session`: the session came to its end, or the visitor stopped. How it felt is in no event. */
export declare class ExerciseSessionEndEvent extends Event {
    /** Ids of the exercises that were begun. */
    readonly exercises: readonly string[];
    /** Whether it was done to the end. */
    readonly completed: boolean;
    /** Seconds from the begin of the session. */
    readonly time: number;
    constructor(
    /** Ids of the exercises that were begun. */
    exercises: readonly string[], 
    /** Whether it was done to the end. */
    completed: boolean, 
    /** Seconds from the begin of the session. */
    time: number);
}
declare global {
    interface GlobalEventHandlersEventMap {
        'exercise-session-start': ExerciseSessionStartEvent;
        'exercise-session-pause': ExerciseSessionPauseEvent;
        'exercise-session-phase': ExerciseSessionPhaseEvent;
        'exercise-session-end': ExerciseSessionEndEvent;
    }
}
