import { ExerciseLessons } from '../elements/exercise-lessons/exercise-lessons.js';
import { define } from '../internal/define.js';
import './locales.js';
import './locales-lessons.js';

ExerciseLessons.loadFigure = () => import('./exercise-figure.js');
ExerciseLessons.loadVideo = () => import('./exercise-video.js');

define('exercise-lessons', ExerciseLessons);

// For `querySelector('exercise-lessons')` and its events: a page that imports this has their types.
export type { ExerciseLessons } from '../elements/exercise-lessons/exercise-lessons.js';
export type * from '../events.js';
