import { Catalog } from '../data/catalog.js';
import { JsonSplitter } from '../data/json-splitter.js';
import { LibraryReader, type LibraryHeader, type Problem } from '../data/reader.js';
import { LoadError } from './load-library.js';
import { afterPaint, pause } from './pauses.js';

/** Longest stretch of work between two breaths of the page, in milliseconds. */
const SLICE_MS = 8;
/** While a large file is read the numbers on the page follow at this pace, in milliseconds. */
const REFRESH_MS = 400;

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
  finished(header: LibraryHeader, problems: readonly Problem[]): void;
}

/** Reads and indexes one file in short slices; the first cards are painted before the rest is looked at. */
export class Intake {
  readonly #reader = new LibraryReader();
  readonly #now: () => number;
  #catalog?: Catalog;
  #count = 0;
  #sliceEnd: number;
  #refresh: number;

  constructor(
    private readonly sink: IntakeSink,
    private readonly signal: AbortSignal,
    private readonly firstPage: number,
    private readonly options: IntakeOptions,
  ) {
    this.#now = options.now ?? (() => performance.now());
    this.#sliceEnd = this.#now() + SLICE_MS;
    this.#refresh = this.#sliceEnd + REFRESH_MS;
  }

  /** Reads JSON text as it arrives. */
  async readText(chunks: AsyncIterable<string> | Iterable<string>): Promise<void> {
    let queue: string[] = [];
    const splitter = new JsonSplitter((json) => queue.push(json));
    const take = async () => {
      const items = queue;
      queue = [];
      for (const json of items) {
        const wait = this.#add(parse(json, this.#count));
        if (wait) await wait;
      }
    };
    for await (const chunk of chunks) {
      if (this.signal.aborted) return;
      splitter.push(chunk);
      // Taxonomies come first in most files: then cards need not wait for the last record.
      if (!this.#catalog && splitter.header) this.#start(new LibraryReader().header(JSON.parse(splitter.header)));
      if (this.#catalog) await take();
    }
    const header = this.#reader.header(JSON.parse(splitter.end()));
    if (!this.#catalog) this.#start(header);
    await take();
    this.#finish(header);
  }

  /** Reads a document that is already an object. */
  async readData(data: unknown): Promise<void> {
    const header = this.#reader.header(data);
    this.#start(header);
    for (const item of (data as { exercises: readonly unknown[] }).exercises) {
      const wait = this.#add(item);
      if (wait) await wait;
    }
    this.#finish(header);
  }

  #start(header: LibraryHeader): void {
    this.#catalog = new Catalog(header.taxonomies);
    this.sink.started(this.#catalog, header);
  }

  #finish(header: LibraryHeader): void {
    if (!this.signal.aborted) this.sink.finished(header, this.#reader.problems);
  }

  /** Returns a promise only when it is time to let the page breathe: most exercises pass without a detour. */
  #add(raw: unknown): Promise<void> | undefined {
    if (this.signal.aborted) return undefined;
    const exercise = this.#reader.exercise(raw, this.#count++);
    if (exercise) {
      this.#catalog!.add(exercise);
      if (this.#catalog!.size === this.firstPage) {
        this.sink.grew();
        return this.#breathe(this.options.afterPaint ?? afterPaint);
      }
    }
    if (this.#now() < this.#sliceEnd) return undefined;
    if (this.#now() > this.#refresh) {
      this.sink.grew();
      this.#refresh = this.#now() + REFRESH_MS;
    }
    return this.#breathe(this.options.pause ?? pause);
  }

  async #breathe(how: () => Promise<void>): Promise<void> {
    await how();
    this.#sliceEnd = this.#now() + SLICE_MS;
  }
}

function parse(json: string, index: number): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new LoadError('format', 'json', { path: `exercises[${index}]`, message: String(cause) }, cause);
  }
}
