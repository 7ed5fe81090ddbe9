import './exercise-notice.js';
import { ExerciseSession } from '../elements/exercise-session/exercise-session.js';
import { define } from '../internal/define.js';
import './locales.js';
import './locales-session.js';

ExerciseSession.loadFigure = () => import('./exercise-figure.js');
ExerciseSession.loadVideo = () => import('./exercise-video.js');

define('exercise-session', ExerciseSession);

// For `querySelector('exercise-session')` and its events: a page that imports this has their types.
export type { ExerciseSession } from '../elements/exercise-session/exercise-session.js';
export type * from '../events.js';
