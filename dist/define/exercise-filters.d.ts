import './locales.js';
export type { ExerciseFilters } from '../elements/exercise-filters/exercise-filters.js';
export type * from '../events.js';
