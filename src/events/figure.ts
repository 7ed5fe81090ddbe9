import { heard } from './heard.js';

/** `exercise-figure`: the figure is now in another step of the exercise; 1 is the first. */
export class ExerciseFigureStepEvent extends Event {
  constructor(readonly step: number) {
    super('exercise-figure-step', heard);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'exercise-figure-step': ExerciseFigureStepEvent;
  }
}
