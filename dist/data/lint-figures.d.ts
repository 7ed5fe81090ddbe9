import type { Exercise } from './library-types.js';
import type { Find } from './lint.js';
/** What a schema cannot see in the drawings of exercises; `exercise-library figure` measures them as well. */
export declare function lintFigures(exercises: readonly Exercise[], find: Find): void;
