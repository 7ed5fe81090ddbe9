import type { Exercise } from './library-types.js';
import type { Problem } from './problem.js';
import type { LibraryHeader } from './reader.js';
/**
 * What names something that is not there, or leads back to itself: ladders, checks, requirements; and drawings whose keys
 * have no order in time. For a valid file.
 */
export declare function lintLinks(header: LibraryHeader, exercises: readonly Exercise[]): readonly Problem[];
