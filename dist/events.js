/** Options shared by all public events: heard outside of shadow roots, and by one listener on the page. */
const heard = { bubbles: true, composed: true };
/** `exercise-library` has all its exercises: `count` of them. */
export class ExerciseLibraryReadyEvent extends Event {
    constructor(count) {
        super('exercise-library-ready', heard);
        this.count = count;
    }
}
/** `exercise-library` cannot show its file. `message` is for the owner of the site, not for visitors. */
export class ExerciseLibraryErrorEvent extends Event {
    constructor(reason, message, cause) {
        super('exercise-library-error', heard);
        this.reason = reason;
        this.message = message;
        this.cause = cause;
    }
}
/** `exercise-library` left out or ignored something in its file; each problem names its place and the cure. */
export class ExerciseLibraryProblemsEvent extends Event {
    constructor(problems) {
        super('exercise-library-problems', heard);
        this.problems = problems;
    }
}
/** `exercise-search`: the visitor searched and paused; `count` exercises were found. */
export class ExerciseSearchEvent extends Event {
    constructor(query, count) {
        super('exercise-search', heard);
        this.query = query;
        this.count = count;
    }
}
/** `exercise-filters`: the visitor changed a filter. Never fired for a taxonomy that is marked private. */
export class ExerciseFilterEvent extends Event {
    constructor(
    /** Id of the taxonomy, or `level`. */
    taxonomy, 
    /** Ids of the terms now chosen in it. */
    terms, count) {
        super('exercise-filter', heard);
        this.taxonomy = taxonomy;
        this.terms = terms;
        this.count = count;
    }
}
/** `exercise-card`: the visitor chose a card. Cancel it to do something else than open the exercise. */
export class ExerciseSelectEvent extends Event {
    constructor(exercise) {
        super('exercise-select', { ...heard, cancelable: true });
        this.exercise = exercise;
    }
}
/** `exercise-detail`: the visitor sees an exercise. */
export class ExerciseOpenEvent extends Event {
    constructor(exercise) {
        super('exercise-open', heard);
        this.exercise = exercise;
    }
}
/** `exercise-figure`: the figure is now in another step of the exercise; 1 is the first. */
export class ExerciseFigureStepEvent extends Event {
    constructor(step) {
        super('exercise-figure-step', heard);
        this.step = step;
    }
}
/** `exercise-detail`: the visitor closed the exercise. */
export class ExerciseCloseEvent extends Event {
    constructor(exercise) {
        super('exercise-close', heard);
        this.exercise = exercise;
    }
}
/** `exercise-detail`: the visitor asked for a printout. Cancel it to print in your own way. */
export class ExercisePrintEvent extends Event {
    constructor(exercise) {
        super('exercise-print', { ...heard, cancelable: true });
        this.exercise = exercise;
    }
}
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
/** `exercise-detail`: the visitor chose a step, counted from 1. */
export class ExerciseStepEvent extends Event {
    constructor(step) {
        super('exercise-step', heard);
        this.step = step;
    }
}
//# sourceMappingURL=events.js.map