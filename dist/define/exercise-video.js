import { ExerciseVideo } from '../elements/exercise-video/exercise-video.js';
import { define } from '../internal/define.js';
import './locales.js';
import './locales-watch.js';
define('exercise-video', ExerciseVideo);
//# sourceMappingURL=exercise-video.js.map