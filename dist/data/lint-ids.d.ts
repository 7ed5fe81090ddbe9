import type { LibraryFile } from './library-types.js';
import type { Find } from './lint.js';
/** Every id that is named must exist, and exist once. */
export declare function lintIds(file: LibraryFile, find: Find): void;
