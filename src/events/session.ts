import { heard } from './heard.js';

/** `exercise-session`: the visitor started, or went on after a pause. */
export class ExerciseSessionStartEvent extends Event {
  constructor(
    /** Seconds from the begin of the session. */
    readonly time: number,
    /** Length of the session in seconds. */
    readonly seconds: number,
  ) {
    super('exercise-session-start', heard);
  }
}

/** `exercise-session`: the session was paused at this moment, in seconds. */
export class ExerciseSessionPauseEvent extends Event {
  constructor(readonly time: number) {
    super('exercise-session-pause', heard);
  }
}

/** `exercise-session`: another part began. */
export class ExerciseSessionPhaseEvent extends Event {
  constructor(
    /** Id of the exercise. */
    readonly exercise: string,
    readonly kind: 'ready' | 'prepare' | 'move' | 'hold' | 'contract' | 'relax' | 'rest' | 'switch',
    /** The side of the body that works, when one does. */
    readonly side: 'left' | 'right' | undefined,
    /** Seconds from the begin of the session. */
    readonly time: number,
  ) {
    super('exercise-session-phase', heard);
  }
}

/** `exercise-session`: the session came to its end, or the visitor stopped. How it felt is in no event. */
export class ExerciseSessionEndEvent extends Event {
  constructor(
    /** Ids of the exercises that were begun. */
    readonly exercises: readonly string[],
    /** Whether it was done to the end. */
    readonly completed: boolean,
    /** Seconds from the begin of the session. */
    readonly time: number,
  ) {
    super('exercise-session-end', heard);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'exercise-session-start': ExerciseSessionStartEvent;
    'exercise-session-pause': ExerciseSessionPauseEvent;
    'exercise-session-phase': ExerciseSessionPhaseEvent;
    'exercise-session-end': ExerciseSessionEndEvent;
  }
}
