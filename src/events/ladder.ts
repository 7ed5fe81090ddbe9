import { heard } from './heard.js';

/** `exercise-ladder`: the visitor says on which rung they are. It does not say why. */
export class ExerciseLadderMoveEvent extends Event {
  constructor(
    /** Id of the ladder. */
    readonly ladder: string,
    /** The rung, counted from 1, the easiest. */
    readonly rung: number,
    /** Ids of the exercises on it. */
    readonly exercises: readonly string[],
  ) {
    super('exercise-ladder-move', heard);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'exercise-ladder-move': ExerciseLadderMoveEvent;
  }
}
