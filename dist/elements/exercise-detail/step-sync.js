import { ExerciseStepEvent } from '../../events.js';
/** Whether an exercise has a drawing or film that goes from step to step. */
export const movesAlong = ({ media = [] }) => media.some(({ kind, chapters }) => kind === 'figure' || (kind === 'video' && !!chapters?.length));
/** Keeps the list of steps and the drawing or film at the same step. */
export class StepSync {
    constructor(host) {
        this.host = host;
        /** The visitor chose a step: the drawing or film shows it, and the site hears of it. */
        this.choose = (step) => {
            this.host.currentStep = step;
            const { renderRoot } = this.host;
            renderRoot.querySelector('exercise-figure')?.showStep(step);
            const film = renderRoot.querySelector('exercise-video');
            if (film)
                film.currentStep = step;
            this.host.dispatchEvent(new ExerciseStepEvent(step));
        };
        /** The drawing or film goes on to another step: the list follows. */
        this.follow = ({ step }) => {
            this.host.currentStep = step;
        };
    }
}
//# sourceMappingURL=step-sync.js.map