/** `exercise-figure`: the figure is now in another step of the exercise; 1 is the first. */
export declare class ExerciseFigureStepEvent extends Event {
    readonly step: number;
    constructor(step: number);
}
declare global {
    interface GlobalEventHandlersEventMap {
        'exercise-figure-step': ExerciseFigureStepEvent;
    }
}
