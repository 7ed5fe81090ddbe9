import { type CatalogAnswer, type Selection } from '../data/catalog.js';
import type { Exercise } from '../data/library-types.js';
import type { Problem } from '../data/check.js';
import { type LibraryHeader } from '../data/reader.js';
import { type IntakeOptions } from './intake.js';
import { LoadError } from './load-library.js';
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
    /** What was left out or ignored in the file; known a moment after it is complete. */
    readonly problems: readonly Problem[];
    /** What the visitor typed. */
    readonly query: string;
    /** What the visitor chose. */
    readonly selection: Selection;
    readonly answer: CatalogAnswer;
    /** Id of the exercise that is open. */
    readonly open?: string;
}
/** Network and clock of a store; handed in by tests. */
export interface LibraryStoreOptions extends IntakeOptions {
    readonly fetch?: typeof fetch;
    /** See `LoadOptions.silence`. */
    readonly silence?: number;
}
type Listener = (snapshot: LibrarySnapshot) => void;
/** The snapshot before anything is loaded. */
export declare const NO_LIBRARY: LibrarySnapshot;
/** A library file, what the visitor looks for in it, and the answer. Knows no elements. */
export declare class LibraryStore {
    #private;
    private readonly options;
    readonly page = 24;
    /** The address of an exercise, for real links. */
    link: (exercise: string) => string;
    /** Whether every exercise of a large library is checked for its owner. */
    thorough: boolean;
    /** Whether links are followed (exercises have pages of their own) instead of opened here. */
    follow: boolean;
    constructor(options?: LibraryStoreOptions);
    get snapshot(): LibrarySnapshot;
    /** Calls back after every change, once per task. Returns how to stop. */
    subscribe(listener: Listener): () => void;
    /** Reads the file at an absolute address; a later call wins over an earlier one. Errors end in the snapshot. */
    load(url: string): Promise<void>;
    /** Reads a library from its JSON text, for example of a `<script type="application/json">`. */
    readText(json: string, base?: string): Promise<void>;
    /** Takes a library that is already an object. It is read, never changed. */
    readData(data: unknown, base?: string): Promise<void>;
    /** Tries the last file again. */
    retry(): Promise<void>;
    /** Stops a download that is under way. */
    stop(): void;
    search(query: string): void;
    /** Chooses terms of a taxonomy (`''` is "none needed"); an empty list takes the filter away. */
    choose(taxonomy: string, terms: readonly string[]): void;
    /** Chooses a term, or takes it back. */
    toggle(taxonomy: string, term: string): void;
    /** Shows exercises up to and including this level (1 is the easiest); undefined shows all. */
    setMaxLevel(maxLevel: number | undefined): void;
    /** Takes the search and all filters away. */
    clear(): void;
    /** Puts search, filters and open exercise at once, for example from the address. */
    show(query: string, selection: Selection, open?: string): void;
    /** Adds a page of cards. */
    showMore(): void;
    open(exercise: string): void;
    close(): void;
    /** An exercise by its id, or by an id that it replaces. */
    get(id: string): Exercise | undefined;
}
export {};
