import type { LibraryFile } from './library-types.js';
import type { Find } from './lint.js';
/** Every text should be there in every language that the library says it has. */
export declare function lintTexts(file: LibraryFile, find: Find): void;
