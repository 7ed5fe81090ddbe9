import './locales.js';
import './locales-program.js';
export type { ExerciseProgram } from '../elements/exercise-program/exercise-program.js';
export type * from '../events.js';
