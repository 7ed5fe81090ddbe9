import { ExerciseSearch } from '../elements/exercise-search/exercise-search.js';
import { define } from '../internal/define.js';
import './locales.js';

define('exercise-search', ExerciseSearch);

// For `querySelector('exercise-search')` and its events: a page that imports this has their types.
export type { ExerciseSearch } from '../elements/exercise-search/exercise-search.js';
export type * from '../events.js';
