import type { LitElement } from 'lit';
import { type ExerciseFigureStepEvent, ExerciseStepEvent } from '../../events.js';

/** Keeps the list of steps and the drawing at the same step. */
export class StepSync {
  constructor(private readonly host: LitElement & { currentStep: number }) {}

  /** The visitor chose a step: the drawing shows it, and the site hears of it. */
  readonly choose = (step: number): void => {
    this.host.currentStep = step;
    this.host.renderRoot.querySelector('exercise-figure')?.showStep(step);
    this.host.dispatchEvent(new ExerciseStepEvent(step));
  };

  /** The drawing goes on to another step: the list follows. */
  readonly follow = ({ step }: ExerciseFigureStepEvent): void => {
    this.host.currentStep = step;
  };
}
