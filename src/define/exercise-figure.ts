import { ExerciseFigure } from '../elements/exercise-figure/exercise-figure.js';
import { define } from '../internal/define.js';
import './locales.js';
import './locales-figure.js';

define('exercise-figure', ExerciseFigure);
