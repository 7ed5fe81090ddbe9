import { heard } from './heard.js';

/** `exercise-library` has all its exercises: `count` of them. */
export class ExerciseLibraryReadyEvent extends Event {
  constructor(readonly count: number) {
    super('exercise-library-ready', heard);
  }
}

/** `exercise-search`: the visitor searched and paused; `count` exercises were found. */
export class ExerciseSearchEvent extends Event {
  constructor(
    readonly query: string,
    readonly count: number,
  ) {
    super('exercise-search', heard);
  }
}

/** `exercise-filters`: the visitor changed a filter. Never fired for a taxonomy that is marked private. */
export class ExerciseFilterEvent extends Event {
  constructor(
    /** Id of the taxonomy, or `level`. */
    readonly taxonomy: string,
    /** Ids of the terms now chosen in it. */
    readonly terms: readonly string[],
    readonly count: number,
  ) {
    super('exercise-filter', heard);
  }
}

/** `exercise-card`: the visitor chose a card. Cancel it to do something else than open the exercise. */
export class ExerciseSelectEvent extends Event {
  constructor(readonly exercise: string) {
    super('exercise-select', { ...heard, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'exercise-library-ready': ExerciseLibraryReadyEvent;
    'exercise-search': ExerciseSearchEvent;
    'exercise-filter': ExerciseFilterEvent;
    'exercise-select': ExerciseSelectEvent;
  }
}
