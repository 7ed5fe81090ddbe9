import { heard } from './heard.js';
/** `exercise-figure`: the figure is now in another step of the exercise; 1 is the first. */
export class ExerciseFigureStepEvent extends Event {
    constructor(step) {
        super('exercise-figure-step', heard);
        this.step = step;
    }
}
//# sourceMappingURL=figure.js.map