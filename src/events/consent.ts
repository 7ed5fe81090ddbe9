import { heard } from './heard.js';

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

declare global {
  interface GlobalEventHandlersEventMap {
    'exercise-video-consent': ExerciseVideoConsentEvent;
  }
}
