import { ExerciseDetail } from '../elements/exercise-detail/exercise-detail.js';
import { define } from '../internal/define.js';
import './locales.js';
import './locales-detail.js';
import './locales-train.js';

ExerciseDetail.loadFigure = () => import('./exercise-figure.js');
ExerciseDetail.loadVideo = () => import('./exercise-video.js');
ExerciseDetail.loadLessons = () => import('./exercise-lessons.js');
ExerciseDetail.loadProgram = () => import('./exercise-program.js');
ExerciseDetail.loadSession = () => import('./exercise-session.js');

define('exercise-detail', ExerciseDetail);

// For `querySelector('exercise-detail')` and its events: a page that imports this has their types.
export type { ExerciseDetail } from '../elements/exercise-detail/exercise-detail.js';
export type * from '../events.js';
