import type { BlockItem } from '../data/library-types.js';
import { heard } from './heard.js';

/** `exercise-check`: the visitor came to the end. It does not say how, so that it may be counted. */
export class ExerciseCheckFinishEvent extends Event {
  constructor() {
    super('exercise-check-finish', heard);
  }
}

/**
 * `exercise-check`: the visitor takes the exercises of the plan along. They say something about a body: hand them to a
 * session or a programme, never to statistics. Cancel it to hand them over in your own way.
 */
export class ExerciseCheckPlanEvent extends Event {
  constructor(
    /** The exercises to begin with, in order; `exercise-session` and `exercise-program` take them as they are. */
    readonly items: readonly BlockItem[],
  ) {
    super('exercise-check-plan', { ...heard, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'exercise-check-finish': ExerciseCheckFinishEvent;
    'exercise-check-plan': ExerciseCheckPlanEvent;
  }
}
