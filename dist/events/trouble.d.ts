/** Why a library could not be shown, for machines. */
export type ErrorReason = 'network' | 'format' | 'version' | 'unsupported' | 'blocked';
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
declare global {
    interface GlobalEventHandlersEventMap {
        'exercise-library-error': ExerciseLibraryErrorEvent;
        'exercise-library-problems': ExerciseLibraryProblemsEvent;
    }
}
