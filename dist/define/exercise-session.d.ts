import './exercise-notice.js';
import './locales.js';
import './locales-session.js';
export type { ExerciseSession } from '../elements/exercise-session/exercise-session.js';
export type * from '../events.js';
