import './locales.js';
import './locales-figure.js';
export type { ExerciseFigure } from '../elements/exercise-figure/exercise-figure.js';
export type * from '../events.js';
