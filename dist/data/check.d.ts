import { type Problem } from './problem.js';
export type { Problem, ProblemCode } from './problem.js';
/**
 * Says everything in which a library file differs from the schema, and where. A file without problems is valid, and a
 * valid file has none; ids that are taken are the one thing that a schema cannot say.
 */
export declare class LibraryChecker {
    #private;
    readonly problems: Problem[];
    /** How many there are, those that were not kept included. */
    count: number;
    /** Checks everything but the exercises themselves. */
    header(data: unknown): void;
    /** Checks one exercise; `index` is its place in the file. */
    exercise(raw: unknown, index: number): void;
}
/** Checks a whole document. */
export declare function checkLibrary(data: unknown): readonly Problem[];
