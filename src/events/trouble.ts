import { heard } from './heard.js';

/** Why a library could not be shown, for machines. */
export type ErrorReason = 'network' | 'format' | 'version' | 'unsupported' | 'blocked';

/** `exercise-library` cannot show its file. `message` is for the owner of the site, not for visitors. */
export class ExerciseLibraryErrorEvent extends Event {
  constructor(
    readonly reason: ErrorReason,
    readonly message: string,
    readonly cause?: unknown,
  ) {
    super('exercise-library-error', heard);
  }
}

/** `exercise-library` left out or ignored something in its file; each problem names its place and the cure. */
export class ExerciseLibraryProblemsEvent extends Event {
  constructor(readonly problems: readonly { readonly path: string; readonly message: string }[]) {
    super('exercise-library-problems', heard);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'exercise-library-error': ExerciseLibraryErrorEvent;
    'exercise-library-problems': ExerciseLibraryProblemsEvent;
  }
}
