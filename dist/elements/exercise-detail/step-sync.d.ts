import type { LitElement } from 'lit';
import { type ExerciseFigureStepEvent } from '../../events.js';
/** Keeps the list of steps and the drawing at the same step. */
export declare class StepSync {
    private readonly host;
    constructor(host: LitElement & {
        currentStep: number;
    });
    /** The visitor chose a step: the drawing shows it, and the site hears of it. */
    readonly choose: (step: number) => void;
    /** The drawing goes on to another step: the list follows. */
    readonly follow: ({ step }: ExerciseFigureStepEvent) => void;
}
