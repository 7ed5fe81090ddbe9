import type { BlockItem } from '../data/library-types.js';
import { heard } from './heard.js';

/**
 * `exercise-program`: the visitor wants to exercise. `items` are the exercises in order, each with its dosage or phases,
 * as `exercise-session` takes them; notes are not among them. Cancel it to follow them in your own way.
 */
export class ExerciseProgramStartEvent extends Event {
  constructor(readonly items: readonly BlockItem[]) {
    super('exercise-program-start', { ...heard, cancelable: true });
  }
}

/** `exercise-program`: the visitor changed their own programme, which now has so many exercises. Says not which. */
export class ExerciseProgramChangeEvent extends Event {
  constructor(readonly count: number) {
    super('exercise-program-change', heard);
  }
}

/** `exercise-program`: the visitor asked for a printout. Cancel it to print in your own way. */
export class ExerciseProgramPrintEvent extends Event {
  constructor() {
    super('exercise-program-print', { ...heard, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'exercise-program-start': ExerciseProgramStartEvent;
    'exercise-program-change': ExerciseProgramChangeEvent;
    'exercise-program-print': ExerciseProgramPrintEvent;
  }
}
