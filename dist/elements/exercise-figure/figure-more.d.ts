import type { ExerciseElement } from '../../internal/exercise-element.js';
/** What draws all but body and floor: things, the arrow, marks where somebody presses. Loaded with the first such figure. */
export { marksOf } from '../../figure/marks.js';
export { thingsOf } from '../../figure/things.js';
export declare const adopt: (element: ExerciseElement) => void;
