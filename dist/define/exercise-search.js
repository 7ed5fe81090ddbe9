import { ExerciseSearch } from '../elements/exercise-search/exercise-search.js';
import { define } from '../internal/define.js';
import './locales.js';
define('exercise-search', ExerciseSearch);
//# sourceMappingURL=exercise-search.js.map