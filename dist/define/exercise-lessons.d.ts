import './locales.js';
import './locales-lessons.js';
export type { ExerciseLessons } from '../elements/exercise-lessons/exercise-lessons.js';
export type * from '../events.js';
