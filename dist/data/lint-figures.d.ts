import type { Exercise, Figure } from './library-types.js';
import type { Find } from './lint.js';
/** What a schema cannot see in the drawings of exercises; `exercise-library figure` measures them as well. */
export declare function lintFigures(exercises: readonly Exercise[], find: Find): void;
/**
 * What an author wrote, held against itself: times, keys that refer to keys, what is touched, what stands nowhere.
 * @param steps how many steps the exercise has; anything goes when it is not known
 */
export declare function lintFigure({ keys, props, base, still }: Omit<Figure, 'solved'>, path: string, find: Find, steps?: number): void;
