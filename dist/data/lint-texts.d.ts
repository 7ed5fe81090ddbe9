import type { LibraryFile } from './library-types.js';
import type { Find } from './lint.js';
/** Every text should be there in every language that the library says it has; one line for each set of languages. */
export declare function lintTexts(file: LibraryFile, find: Find): void;
