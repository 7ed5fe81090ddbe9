import { ExerciseNotice } from '../elements/exercise-notice/exercise-notice.js';
import { define } from '../internal/define.js';
import './locales.js';
import './locales-notice.js';

define('exercise-notice', ExerciseNotice);

// For `querySelector('exercise-notice')` and its events: a page that imports this has their types.
export type { ExerciseNotice } from '../elements/exercise-notice/exercise-notice.js';
export type * from '../events.js';
