import { heard } from './heard.js';

/** `exercise-session` as a dialog: the visitor closed it. */
export class ExerciseSessionCloseEvent extends Event {
  constructor() {
    super('exercise-session-close', heard);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'exercise-session-close': ExerciseSessionCloseEvent;
  }
}
