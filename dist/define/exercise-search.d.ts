import './locales.js';
export type { ExerciseSearch } from '../elements/exercise-search/exercise-search.js';
export type * from '../events.js';
