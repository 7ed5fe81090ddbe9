import { heard } from './heard.js';
/** `exercise-library` has all its exercises: `count` of them. */
export class ExerciseLibraryReadyEvent extends Event {
    constructor(count) {
        super('exercise-library-ready', heard);
        this.count = count;
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