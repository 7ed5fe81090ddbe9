import type { ErrorReason } from './trouble.js';
/** `exercise-video`: the visitor started the film, or time or a key did so again. */
export declare class ExerciseVideoPlayEvent extends Event {
    readonly time: number;
    constructor(time: number);
}
/** `exercise-video`: the film was stopped at this moment, in seconds. */
export declare class ExerciseVideoPauseEvent extends Event {
    readonly time: number;
    constructor(time: number);
}
/** `exercise-video`: the film came to its end. */
export declare class ExerciseVideoEndEvent extends Event {
    readonly time: number;
    constructor(time: number);
}
/** `exercise-video`: the film shows another step of the exercise; 1 is the first, 0 none. */
export declare class ExerciseVideoStepEvent extends Event {
    readonly step: number;
    constructor(step: number);
}
/** `exercise-video` cannot play its film; the visitor has been told. */
export declare class ExerciseVideoErrorEvent extends Event {
    readonly reason: ErrorReason;
    readonly cause?: unknown | undefined;
    constructor(reason: ErrorReason, cause?: unknown | undefined);
}
declare global {
    interface GlobalEventHandlersEventMap {
        'exercise-video-play': ExerciseVideoPlayEvent;
        'exercise-video-pause': ExerciseVideoPauseEvent;
        'exercise-video-end': ExerciseVideoEndEvent;
        'exercise-video-step': ExerciseVideoStepEvent;
        'exercise-video-error': ExerciseVideoErrorEvent;
    }
}
