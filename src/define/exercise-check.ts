import './exercise-notice.js';
import { ExerciseCheck } from '../elements/exercise-check/exercise-check.js';
import { define } from '../internal/define.js';
import './locales.js';
import './locales-check.js';

ExerciseCheck.loadFigure = () => import('./exercise-figure.js');
ExerciseCheck.loadVideo = () => import('./exercise-video.js');

define('exercise-check', ExerciseCheck);

// For `querySelector('exercise-check')` and its events: a page that imports this has their types.
export type { ExerciseCheck } from '../elements/exercise-check/exercise-check.js';
export type * from '../events.js';
