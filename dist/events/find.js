import { heard } from './heard.js';
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
//# sourceMappingURL=find.js.map