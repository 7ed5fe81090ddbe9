import { ExerciseFigure } from '../elements/exercise-figure/exercise-figure.js';
import { define } from '../internal/define.js';
import './locales.js';
import './locales-figure.js';

// Things, arcs, buttons and the strip for paper come with the first figure that has them.
ExerciseFigure.later.more = () => import('../elements/exercise-figure/figure-more.js');
ExerciseFigure.later.extras = () => import('../elements/exercise-figure/figure-extras.js');

define('exercise-figure', ExerciseFigure);

// For `querySelector('exercise-figure')` and its events: a page that imports this has their types.
export type { ExerciseFigure } from '../elements/exercise-figure/exercise-figure.js';
export type * from '../events.js';
