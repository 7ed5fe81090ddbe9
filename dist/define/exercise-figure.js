import { ExerciseFigure } from '../elements/exercise-figure/exercise-figure.js';
import { define } from '../internal/define.js';
import './locales.js';
import './locales-figure.js';
// Buttons, arcs and the strip for paper come with the first figure that has them.
ExerciseFigure.loadExtras = () => import('../elements/exercise-figure/figure-extras.js');
define('exercise-figure', ExerciseFigure);
//# sourceMappingURL=exercise-figure.js.map