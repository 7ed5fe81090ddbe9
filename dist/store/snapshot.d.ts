import { type CatalogAnswer, type Selection } from '../data/catalog.js';
import type { Problem } from '../data/problem.js';
import type { LibraryHeader } from '../data/reader.js';
import type { LoadError } from '../data/load-error.js';
/** What a library shows at one moment. Frozen; a new one is made for every change. */
export interface LibrarySnapshot {
    readonly state: 'idle' | 'loading' | 'ready' | 'error';
    /** Whether every exercise of the file is in; before that, numbers still grow. */
    readonly complete: boolean;
    /** The file without its exercises. */
    readonly header?: LibraryHeader;
    /** Address of the file, against which its relative addresses are resolved. */
    readonly base?: string;
    readonly error?: LoadError;
    /** What was left out or ignored in the file; known only once somebody asked, or when something had to be left out. */
    readonly problems: readonly Problem[];
    /** What the visitor typed. */
    readonly query: string;
    /** What the visitor chose. */
    readonly selection: Selection;
    readonly answer: CatalogAnswer;
    /** Id of the exercise that is open. */
    readonly open?: string;
}
/** The snapshot before anything is loaded. */
export declare const NO_LIBRARY: LibrarySnapshot;
