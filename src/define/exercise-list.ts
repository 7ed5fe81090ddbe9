import './exercise-card.js';
import { ExerciseList } from '../elements/exercise-list/exercise-list.js';
import { define } from '../internal/define.js';
import './locales.js';

define('exercise-list', ExerciseList);

// For `querySelector('exercise-list')` and its events: a page that imports this has their types.
export type { ExerciseList } from '../elements/exercise-list/exercise-list.js';
export type * from '../events.js';
