import { heard } from './heard.js';
/** `exercise-detail`: the visitor sees an exercise. */
export class ExerciseOpenEvent extends Event {
    constructor(exercise) {
        super('exercise-open', heard);
        this.exercise = exercise;
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
/** `exercise-detail`: the visitor chose a step, counted from 1. */
export class ExerciseStepEvent extends Event {
    constructor(step) {
        super('exercise-step', heard);
        this.step = step;
    }
}
//# sourceMappingURL=detail.js.map