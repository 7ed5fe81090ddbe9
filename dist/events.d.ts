/** Why a library could not be shown, for machines. */
export type ErrorReason = 'network' | 'format' | 'version' | 'unsupported' | 'blocked';
/** `exercise-library` has all its exercises: `count` of them. */
export declare class ExerciseLibraryReadyEvent extends Event {
    readonly count: number;
    constructor(count: number);
}
/** `exercise-library` cannot show its file. `message` is for the owner of the site, not for visitors. */
export declare class ExerciseLibraryErrorEvent extends Event {
    readonly reason: ErrorReason;
    readonly message: string;
    readonly cause?: unknown | undefined;
    constructor(reason: ErrorReason, message: string, cause?: unknown | undefined);
}
/** `exercise-library` left out or ignored something in its file; each problem names its place and the cure. */
export declare class ExerciseLibraryProblemsEvent extends Event {
    readonly problems: readonly {
        readonly path: string;
        readonly message: string;
    }[];
    constructor(problems: readonly {
        readonly path: string;
        readonly message: string;
    }[]);
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
/** `exercise-detail`: the visitor sees an exercise. */
export declare class ExerciseOpenEvent extends Event {
    readonly exercise: string;
    constructor(exercise: string);
}
/** `exercise-figure`: the figure is now in another step of the exercise; 1 is the first. */
export declare class ExerciseFigureStepEvent extends Event {
    readonly step: number;
    constructor(step: number);
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
/**
 * `exercise-video`: the visitor wants to see a film of a service here. Cancel it to ask first in your own way; add the
 * service to `consent` when the answer is yes. `remember` when the visitor ticked that.
 */
export declare class ExerciseVideoConsentEvent extends Event {
    readonly provider: 'youtube' | 'vimeo';
    readonly remember: boolean;
    constructor(provider: 'youtube' | 'vimeo', remember: boolean);
}
/** `exercise-video` cannot play its film; the visitor has been told. */
export declare class ExerciseVideoErrorEvent extends Event {
    readonly reason: ErrorReason;
    readonly cause?: unknown | undefined;
    constructor(reason: ErrorReason, cause?: unknown | undefined);
}
/** `exercise-detail`: the visitor chose a step, counted from 1. */
export declare class ExerciseStepEvent extends Event {
    readonly step: number;
    constructor(step: number);
}
declare global {
    interface HTMLElementEventMap {
        'exercise-library-ready': ExerciseLibraryReadyEvent;
        'exercise-library-error': ExerciseLibraryErrorEvent;
        'exercise-library-problems': ExerciseLibraryProblemsEvent;
        'exercise-search': ExerciseSearchEvent;
        'exercise-filter': ExerciseFilterEvent;
        'exercise-select': ExerciseSelectEvent;
        'exercise-open': ExerciseOpenEvent;
        'exercise-figure-step': ExerciseFigureStepEvent;
        'exercise-close': ExerciseCloseEvent;
        'exercise-print': ExercisePrintEvent;
        'exercise-step': ExerciseStepEvent;
        'exercise-video-play': ExerciseVideoPlayEvent;
        'exercise-video-pause': ExerciseVideoPauseEvent;
        'exercise-video-end': ExerciseVideoEndEvent;
        'exercise-video-step': ExerciseVideoStepEvent;
        'exercise-video-consent': ExerciseVideoConsentEvent;
        'exercise-video-error': ExerciseVideoErrorEvent;
    }
}
