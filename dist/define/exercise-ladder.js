import './exercise-notice.js';
import { ExerciseLadder } from '../elements/exercise-ladder/exercise-ladder.js';
import { define } from '../internal/define.js';
import './locales.js';
import './locales-ladder.js';
ExerciseLadder.loadFigure = () => import('./exercise-figure.js');
define('exercise-ladder', ExerciseLadder);
//# sourceMappingURL=exercise-ladder.js.map