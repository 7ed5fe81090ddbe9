import type { LibraryFile } from './library-types.js';
/** Something a schema cannot see: an error breaks what it names, a warning is worth a look. */
export interface Finding {
    /** Where, as in `ladders[0].rungs[2].exercises[0]`. */
    readonly path: string;
    readonly severity: 'error' | 'warning';
    /** What is wrong and how to mend it, in English. */
    readonly text: string;
}
export type Find = (path: string, severity: Finding['severity'], text: string) => void;
/** Looks a valid library file over for what only shows when its parts are held against each other. */
export declare function lint(file: LibraryFile): readonly Finding[];
