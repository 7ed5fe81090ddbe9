import { ExerciseVideo } from '../elements/exercise-video/exercise-video.js';
import { define } from '../internal/define.js';
import './locales.js';
import './locales-watch.js';

define('exercise-video', ExerciseVideo);

// For `querySelector('exercise-video')` and its events: a page that imports this has their types.
export type { ExerciseVideo } from '../elements/exercise-video/exercise-video.js';
export type * from '../events.js';
