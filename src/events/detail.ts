import { heard } from './heard.js';

/** `exercise-detail`: the visitor sees an exercise. */
export class ExerciseOpenEvent extends Event {
  constructor(readonly exercise: string) {
    super('exercise-open', heard);
  }
}

/** `exercise-detail`: the visitor closed the exercise. */
export class ExerciseCloseEvent extends Event {
  constructor(readonly exercise: string) {
    super('exercise-close', heard);
  }
}

/** `exercise-detail`: the visitor asked for a printout. Cancel it to print in your own way. */
export class ExercisePrintEvent extends Event {
  constructor(readonly exercise: string) {
    super('exercise-print', { ...heard, cancelable: true });
  }
}

/** `exercise-detail`: the visitor chose a step, counted from 1. */
export class ExerciseStepEvent extends Event {
  constructor(readonly step: number) {
    super('exercise-step', heard);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'exercise-open': ExerciseOpenEvent;
    'exercise-close': ExerciseCloseEvent;
    'exercise-print': ExercisePrintEvent;
    'exercise-step': ExerciseStepEvent;
  }
}
