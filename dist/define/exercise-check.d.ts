import './exercise-notice.js';
import './locales.js';
import './locales-check.js';
export type { ExerciseCheck } from '../elements/exercise-check/exercise-check.js';
export type * from '../events.js';
