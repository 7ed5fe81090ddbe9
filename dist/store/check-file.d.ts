import { type Problem } from '../data/check.js';
import type { Exercise } from '../data/library-types.js';
import type { LibraryHeader } from '../data/reader.js';
import type { Hidden } from './intake.js';
/** What is looked at once visitors see their cards. */
export interface FileToCheck {
    /** The document; its exercises are not looked at here. */
    readonly data: unknown;
    readonly header: LibraryHeader;
    /** Exercises that are shown, in the order of the file. */
    readonly exercises: readonly Exercise[];
    /** Those that are not, in the order of the file. */
    readonly hidden: readonly Hidden[];
}
export interface CheckedFile {
    readonly problems: readonly Problem[];
    readonly header: LibraryHeader;
    /** Exercises without their parts that are wrong, by id; only those that have such parts. */
    readonly repaired: ReadonlyMap<string, Exercise>;
}
/** Finds everything that is wrong with a file, in short slices of work, and makes the rest safe to show. */
export declare function checkFile(file: FileToCheck, breathe: () => Promise<void>): Promise<CheckedFile>;
