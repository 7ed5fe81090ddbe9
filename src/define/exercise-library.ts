import './exercise-filters.js';
import './exercise-list.js';
import './exercise-search.js';
import { ExerciseLibrary } from '../elements/exercise-library/exercise-library.js';
import { define } from '../internal/define.js';
import './locales.js';

// The detail view comes when an exercise is first opened.
ExerciseLibrary.loadDetail = () => import('./exercise-detail.js');

define('exercise-library', ExerciseLibrary);

// For `querySelector('exercise-library')` and its events: a page that imports this has their types.
export type { ExerciseLibrary } from '../elements/exercise-library/exercise-library.js';
export type * from '../events.js';
