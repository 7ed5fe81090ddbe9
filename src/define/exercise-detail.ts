import { ExerciseDetail } from '../elements/exercise-detail/exercise-detail.js';
import { define } from '../internal/define.js';
import './locales.js';

define('exercise-detail', ExerciseDetail);
