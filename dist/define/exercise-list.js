import './exercise-card.js';
import { ExerciseList } from '../elements/exercise-list/exercise-list.js';
import { define } from '../internal/define.js';
import './locales.js';
define('exercise-list', ExerciseList);
//# sourceMappingURL=exercise-list.js.map