import type { ExerciseElement } from '../../internal/exercise-element.js';
/** What draws all but body and floor: things, the arrow, marks where somebody presses. Loaded with the first such figure. */
export { effortPaths } from '../../figure/effort.js';
export { thingsOf } from '../../figure/things.js';
export { trailPath } from '../../figure/trail.js';
export declare const adopt: (element: ExerciseElement) => void;
