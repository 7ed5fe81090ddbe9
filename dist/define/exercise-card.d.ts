import './locales.js';
export type { ExerciseCard } from '../elements/exercise-card/exercise-card.js';
export type * from '../events.js';
