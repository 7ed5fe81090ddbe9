import { ExerciseNotice } from '../elements/exercise-notice/exercise-notice.js';
import { define } from '../internal/define.js';
import './locales.js';
import './locales-notice.js';
define('exercise-notice', ExerciseNotice);
//# sourceMappingURL=exercise-notice.js.map