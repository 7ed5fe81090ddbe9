import type { ErrorReason } from './trouble.js';
import { heard } from './heard.js';

/** `exercise-video`: the visitor started the film, or time or a key did so again. */
export class ExerciseVideoPlayEvent extends Event {
  constructor(readonly time: number) {
    super('exercise-video-play', heard);
  }
}

/** `exercise-video`: the film was stopped at this moment, in seconds. */
export class ExerciseVideoPauseEvent extends Event {
  constructor(readonly time: number) {
    super('exercise-video-pause', heard);
  }
}

/** `exercise-video`: the film came to its end. */
export class ExerciseVideoEndEvent extends Event {
  constructor(readonly time: number) {
    super('exercise-video-end', heard);
  }
}

/** `exercise-video`: the film shows another step of the exercise; 1 is the first, 0 none. */
export class ExerciseVideoStepEvent extends Event {
  constructor(readonly step: number) {
    super('exercise-video-step', heard);
  }
}

/** `exercise-video` cannot play its film; the visitor has been told. */
export class ExerciseVideoErrorEvent extends Event {
  constructor(
    readonly reason: ErrorReason,
    readonly cause?: unknown,
  ) {
    super('exercise-video-error', heard);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'exercise-video-play': ExerciseVideoPlayEvent;
    'exercise-video-pause': ExerciseVideoPauseEvent;
    'exercise-video-end': ExerciseVideoEndEvent;
    'exercise-video-step': ExerciseVideoStepEvent;
    'exercise-video-error': ExerciseVideoErrorEvent;
  }
}
