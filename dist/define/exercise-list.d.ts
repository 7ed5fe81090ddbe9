import './exercise-card.js';
import './locales.js';
export type { ExerciseList } from '../elements/exercise-list/exercise-list.js';
export type * from '../events.js';
