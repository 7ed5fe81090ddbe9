/** Options shared by all public events: heard outside of shadow roots, and by one listener on the page. */
const heard: EventInit = { bubbles: true, composed: true };

/** Why a library could not be shown, for machines. */
export type ErrorReason = 'network' | 'format' | 'version' | 'unsupported' | 'blocked';

/** `exercise-library` has all its exercises: `count` of them. */
export class ExerciseLibraryReadyEvent extends Event {
  constructor(readonly count: number) {
    super('exercise-library-ready', heard);
  }
}

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

/** `exercise-detail`: the visitor sees an exercise. */
export class ExerciseOpenEvent extends Event {
  constructor(readonly exercise: string) {
    super('exercise-open', heard);
  }
}

/** `exercise-figure`: the figure is now in another step of the exercise; 1 is the first. */
export class ExerciseFigureStepEvent extends Event {
  constructor(readonly step: number) {
    super('exercise-figure-step', heard);
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

/**
 * `exercise-video`: the visitor wants to see a film of a service here. Cancel it to ask first in your own way; add the
 * service to `consent` when the answer is yes. `remember` when the visitor ticked that.
 */
export class ExerciseVideoConsentEvent extends Event {
  constructor(
    readonly provider: 'youtube' | 'vimeo',
    readonly remember: boolean,
  ) {
    super('exercise-video-consent', { ...heard, cancelable: true });
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

/** `exercise-detail`: the visitor chose a step, counted from 1. */
export class ExerciseStepEvent extends Event {
  constructor(readonly step: number) {
    super('exercise-step', heard);
  }
}

declare global {
  interface HTMLElementEventMap {
    'exercise-library-ready': ExerciseLibraryReadyEvent;
    'exercise-library-error': ExerciseLibraryErrorEvent;
    'exercise-library-problems': ExerciseLibraryProblemsEvent;
    'exercise-search': ExerciseSearchEvent;
    'exercise-filter': ExerciseFilterEvent;
    'exercise-select': ExerciseSelectEvent;
    'exercise-open': ExerciseOpenEvent;
    'exercise-figure-step': ExerciseFigureStepEvent;
    'exercise-close': ExerciseCloseEvent;
    'exercise-print': ExercisePrintEvent;
    'exercise-step': ExerciseStepEvent;
    'exercise-video-play': ExerciseVideoPlayEvent;
    'exercise-video-pause': ExerciseVideoPauseEvent;
    'exercise-video-end': ExerciseVideoEndEvent;
    'exercise-video-step': ExerciseVideoStepEvent;
    'exercise-video-consent': ExerciseVideoConsentEvent;
    'exercise-video-error': ExerciseVideoErrorEvent;
  }
}
