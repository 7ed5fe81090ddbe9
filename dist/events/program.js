import { heard } from './heard.js';
/**
 * `exercise-program`: the visitor wants to exercise. `items` are the exercises in order, each with its dosage or phases,
 * as `exercise-session` takes them; notes are not among them. Cancel it to follow them in your own way.
 */
export class ExerciseProgramStartEvent extends Event {
    constructor(items) {
        super('exercise-program-start', { ...heard, cancelable: true });
        this.items = items;
    }
}
/** `exercise-program`: the visitor changed their own programme, which now has so many exercises. Says not which. */
export class ExerciseProgramChangeEvent extends Event {
    constructor(count) {
        super('exercise-program-change', heard);
        this.count = count;
    }
}
/** `exercise-program`: the visitor asked for a printout. Cancel it to print in your own way. */
export class ExerciseProgramPrintEvent extends Event {
    constructor() {
        super('exercise-program-print', { ...heard, cancelable: true });
    }
}
//# sourceMappingURL=program.js.map