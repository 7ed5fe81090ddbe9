import './locales.js';
import './locales-detail.js';
import './locales-train.js';
export type { ExerciseDetail } from '../elements/exercise-detail/exercise-detail.js';
export type * from '../events.js';
