import type { LibraryFile } from './library-types.js';
import type { Find } from './lint.js';
/** What comes before what: no circles, and never from harder to easier. */
export declare function lintOrder(file: LibraryFile, find: Find): void;
