import { heard } from './heard.js';
/** `exercise-video`: the visitor started the film, or time or a key did so again. */
export class ExerciseVideoPlayEvent extends Event {
    constructor(time) {
        super('exercise-video-play', heard);
        this.time = time;
    }
}
/** `exercise-video`: the film was stopped at this moment, in seconds. */
export class ExerciseVideoPauseEvent extends Event {
    constructor(time) {
        super('exercise-video-pause', heard);
        this.time = time;
    }
}
/** `exercise-video`: the film came to its end. */
export class ExerciseVideoEndEvent extends Event {
    constructor(time) {
        super('exercise-video-end', heard);
        this.time = time;
    }
}
/** `exercise-video`: the film shows another step of the exercise; 1 is the first, 0 none. */
export class ExerciseVideoStepEvent extends Event {
    constructor(step) {
        super('exercise-video-step', heard);
        this.step = step;
    }
}
/** `exercise-video` cannot play its film; the visitor has been told. */
export class ExerciseVideoErrorEvent extends Event {
    constructor(reason, cause) {
        super('exercise-video-error', heard);
        this.reason = reason;
        this.cause = cause;
    }
}
//# sourceMappingURL=video.js.map