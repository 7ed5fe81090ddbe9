import { type Selection } from '../data/catalog.js';
import type { Exercise } from '../data/library-types.js';
import { type IntakeOptions } from './intake.js';
import { type LibrarySnapshot } from './snapshot.js';
export { NO_LIBRARY, type LibrarySnapshot } from './snapshot.js';
/** Network and clock of a store; handed in by tests. */
export interface LibraryStoreOptions extends IntakeOptions {
    readonly fetch?: typeof fetch;
    /** See `LoadOptions.silence`. */
    readonly silence?: number;
}
type Listener = (snapshot: LibrarySnapshot) => void;
/** A library file, what the visitor looks for in it, and the answer. Knows no elements. */
export declare class LibraryStore {
    #private;
    private readonly options;
    readonly page = 24;
    /** The address of an exercise, for real links. */
    link: (exercise: string) => string;
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
    /**
     * Looks the whole file over: tells what is wrong with it, and makes it safe for what shows more than cards. Only then is
     * it fetched what can do that. It starts by itself when something of the file had to be left out.
     */
    check(): Promise<void>;
    /** An exercise by its id, or by an id that it replaces. */
    get(id: string): Exercise | undefined;
    /** The best exercises for some words, whatever the visitor searches and filters elsewhere; without words the first. */
    find(text: string, limit: number): readonly Exercise[];
}
