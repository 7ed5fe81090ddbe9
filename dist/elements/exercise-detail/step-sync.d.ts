import type { LitElement } from 'lit';
import type { Exercise } from '../../data/library-types.js';
import { type ExerciseFigureStepEvent, type ExerciseVideoStepEvent } from '../../events.js';
/** Whether an exercise has a drawing or film that goes from step to step. */
export declare const movesAlong: ({ media }: Exercise) => boolean;
/** Keeps the list of steps and the drawing or film at the same step. */
export declare class StepSync {
    private readonly host;
    constructor(host: LitElement & {
        currentStep: number;
    });
    /** The visitor chose a step: the drawing or film shows it, and the site hears of it. */
    readonly choose: (step: number) => void;
    /** The drawing or film goes on to another step: the list follows. */
    readonly follow: ({ step }: ExerciseFigureStepEvent | ExerciseVideoStepEvent) => void;
}
