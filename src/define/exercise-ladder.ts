import './exercise-notice.js';
import { ExerciseLadder } from '../elements/exercise-ladder/exercise-ladder.js';
import { define } from '../internal/define.js';
import './locales.js';
import './locales-ladder.js';

ExerciseLadder.loadFigure = () => import('./exercise-figure.js');

define('exercise-ladder', ExerciseLadder);

// For `querySelector('exercise-ladder')` and its events: a page that imports this has their types.
export type { ExerciseLadder } from '../elements/exercise-ladder/exercise-ladder.js';
export type * from '../events.js';
