import { ExerciseFilters } from '../elements/exercise-filters/exercise-filters.js';
import { define } from '../internal/define.js';
import './locales.js';
define('exercise-filters', ExerciseFilters);
//# sourceMappingURL=exercise-filters.js.map