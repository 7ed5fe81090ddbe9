import { ExerciseStepEvent } from '../../events.js';
/** Keeps the list of steps and the drawing at the same step. */
export class StepSync {
    constructor(host) {
        this.host = host;
        /** The visitor chose a step: the drawing shows it, and the site hears of it. */
        this.choose = (step) => {
            this.host.currentStep = step;
            this.host.renderRoot.querySelector('exercise-figure')?.showStep(step);
            this.host.dispatchEvent(new ExerciseStepEvent(step));
        };
        /** The drawing goes on to another step: the list follows. */
        this.follow = ({ step }) => {
            this.host.currentStep = step;
        };
    }
}
//# sourceMappingURL=step-sync.js.map