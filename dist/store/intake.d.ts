import { Catalog } from '../data/catalog.js';
import { type LibraryHeader } from '../data/reader.js';
/** An entry of the file's exercises that cannot be shown, with its place. */
export type Hidden = readonly [index: number, raw: unknown];
/** Clock of a store; handed in by tests. */
export interface IntakeOptions {
    readonly now?: () => number;
    readonly pause?: () => Promise<void>;
    readonly afterPaint?: () => Promise<void>;
}
/** What a store wants to hear while its file is read. */
export interface IntakeSink {
    /** The catalog stands, still empty. */
    started(catalog: Catalog, header: LibraryHeader): void;
    /** There are more exercises in the catalog than at the last call. */
    grew(): void;
    /** Everything is in; `data` is the document without its exercises, or with them; `dropped` parts of it were wrong. */
    finished(header: LibraryHeader, data: unknown, hidden: readonly Hidden[], dropped: boolean): void;
}
/** Reads and indexes one file in short slices; the first cards are painted before the rest is looked at. */
export declare class Intake {
    #private;
    readonly sink: IntakeSink;
    private readonly signal;
    private readonly firstPage;
    private readonly options;
    /** Milliseconds of the clock. */
    readonly now: () => number;
    /** How many entries of the file's exercises were added, also those that cannot be shown. */
    count: number;
    constructor(sink: IntakeSink, signal: AbortSignal, firstPage: number, options: IntakeOptions);
    /** Reads JSON text as it arrives. */
    readText(chunks: AsyncIterable<string> | Iterable<string>): Promise<void>;
    /** Reads a document that is already an object. */
    readData(data: unknown): Promise<void>;
    /** Whether everything before the exercises is known. */
    get started(): boolean;
    /** Takes in a document of which the exercises may still be missing. */
    start(data: unknown): void;
    /** All exercises were added. */
    finish(data: unknown): void;
    /** Returns a promise only when it is time to let the page breathe: most exercises pass without a detour. */
    add(raw: unknown): Promise<void> | undefined;
}
