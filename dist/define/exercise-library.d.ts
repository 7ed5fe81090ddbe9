import './exercise-filters.js';
import './exercise-list.js';
import './exercise-search.js';
import './locales.js';
export type { ExerciseLibrary } from '../elements/exercise-library/exercise-library.js';
export type * from '../events.js';
