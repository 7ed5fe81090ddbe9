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
/**
 * `exercise-video`: the visitor wants to see a film of a service here. Cancel it to ask first in your own way; add the
 * service to `consent` when the answer is yes. `remember` when the visitor ticked that.
 */
export class ExerciseVideoConsentEvent extends Event {
    constructor(provider, remember) {
        super('exercise-video-consent', { ...heard, cancelable: true });
        this.provider = provider;
        this.remember = remember;
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