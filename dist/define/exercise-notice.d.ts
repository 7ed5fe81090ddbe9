import './locales.js';
import './locales-notice.js';
export type { ExerciseNotice } from '../elements/exercise-notice/exercise-notice.js';
export type * from '../events.js';
