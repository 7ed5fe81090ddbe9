import { ExerciseFilters } from '../elements/exercise-filters/exercise-filters.js';
import { define } from '../internal/define.js';
import './locales.js';

define('exercise-filters', ExerciseFilters);

// For `querySelector('exercise-filters')` and its events: a page that imports this has their types.
export type { ExerciseFilters } from '../elements/exercise-filters/exercise-filters.js';
export type * from '../events.js';
