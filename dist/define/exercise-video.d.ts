import './locales.js';
import './locales-watch.js';
export type { ExerciseVideo } from '../elements/exercise-video/exercise-video.js';
export type * from '../events.js';
