import { ExerciseProgram } from '../elements/exercise-program/exercise-program.js';
import { define } from '../internal/define.js';
import './locales.js';
import './locales-program.js';

ExerciseProgram.loadFigure = () => import('./exercise-figure.js');
ExerciseProgram.loadSession = () => import('./exercise-session.js');

define('exercise-program', ExerciseProgram);

// For `querySelector('exercise-program')` and its events: a page that imports this has their types.
export type { ExerciseProgram } from '../elements/exercise-program/exercise-program.js';
export type * from '../events.js';
