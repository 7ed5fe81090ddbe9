import './exercise-notice.js';
import './locales.js';
import './locales-ladder.js';
export type { ExerciseLadder } from '../elements/exercise-ladder/exercise-ladder.js';
export type * from '../events.js';
