import { ExerciseCard } from '../elements/exercise-card/exercise-card.js';
import { define } from '../internal/define.js';
import './locales.js';
define('exercise-card', ExerciseCard);
//# sourceMappingURL=exercise-card.js.map