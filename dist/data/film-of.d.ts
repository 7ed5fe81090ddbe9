import type { Exercise, Medium } from './library-types.js';
/** The film of an exercise: the one with this id, else the first demonstration, else the first film at all. */
export declare function filmOf(exercise: Exercise | undefined, id?: string): Medium | undefined;
