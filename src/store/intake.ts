import { Catalog } from '../data/catalog.js';
import { firstPage } from '../data/first-page.js';
import { LibraryReader, type LibraryHeader } from '../data/reader.js';
import { parseJson } from './load-library.js';
import { afterPaint, pause } from './pauses.js';

/** Longest stretch of work between two breaths of the page, in milliseconds. */
const SLICE_MS = 8;
/** A file of up to this many characters is read whole: what reads larger ones piece by piece need not be fetched. */
const SMALL = 800_000;
/** More exercises than this are not kept for telling what is wrong with them. */
const MOST_HIDDEN = 200;

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
export class Intake {
  readonly #reader = new LibraryReader();
  /** Milliseconds of the clock. */
  readonly now: () => number;
  #catalog?: Catalog;
  #hidden: Hidden[] = [];
  /** How many entries of the file's exercises were added, also those that cannot be shown. */
  count = 0;
  #sliceEnd = 0;

  constructor(
    readonly sink: IntakeSink,
    private readonly signal: AbortSignal,
    private readonly firstPage: number,
    private readonly options: IntakeOptions,
  ) {
    this.now = options.now ?? (() => performance.now());
  }

  /** Reads JSON text as it arrives. */
  async readText(chunks: AsyncIterable<string> | Iterable<string>): Promise<void> {
    let text = '';
    let large;
    for await (const chunk of chunks) {
      if (this.signal.aborted) return;
      text += chunk;
      if (large) {
        await large.push(text);
        text = '';
      } else if (text.length > SMALL) large = new (await import('./large-file.js')).LargeFile(this);
      else if (!this.started) {
        const first = firstPage(text, this.firstPage);
        if (first) await this.#addAll(first);
      }
    }
    await (large ? large.end(text) : this.readData(parseJson(text)));
  }

  /** Reads a document that is already an object. */
  async readData(data: unknown): Promise<void> {
    await this.#addAll(data);
    this.finish(data);
  }

  /** Adds those exercises of a document that were not added yet. */
  async #addAll(data: unknown): Promise<void> {
    if (!this.started) this.start(data);
    for (const item of (data as { exercises: readonly unknown[] }).exercises.slice(this.count)) {
      const wait = this.add(item);
      if (wait) await wait;
    }
  }

  /** Whether everything before the exercises is known. */
  get started(): boolean {
    return !!this.#catalog;
  }

  /** Takes in a document of which the exercises may still be missing. */
  start(data: unknown): void {
    const header = this.#reader.header(data);
    this.#catalog = new Catalog(header.taxonomies);
    this.#sliceEnd = this.now() + SLICE_MS;
    this.sink.started(this.#catalog, header);
  }

  /** All exercises were added. */
  finish(data: unknown): void {
    if (this.signal.aborted) return;
    this.#catalog!.index();
    const header = this.#reader.header(data);
    this.sink.finished(header, data, this.#hidden, this.#reader.dropped);
  }

  /** Returns a promise only when it is time to let the page breathe: most exercises pass without a detour. */
  add(raw: unknown): Promise<void> | undefined {
    if (this.signal.aborted) return undefined;
    const catalog = this.#catalog!;
    const index = this.count++;
    const exercise = this.#reader.exercise(raw);
    if (exercise && catalog.get(exercise.id)?.id !== exercise.id) {
      catalog.add(exercise);
      if (catalog.size === this.firstPage) {
        this.sink.grew();
        return this.#breathe(this.options.afterPaint ?? afterPaint);
      }
      if (catalog.size > this.firstPage) catalog.index();
    } else if (this.#hidden.length < MOST_HIDDEN) this.#hidden.push([index, raw]);
    if (this.now() < this.#sliceEnd) return undefined;
    return this.#breathe(this.options.pause ?? pause);
  }

  async #breathe(how: () => Promise<void>): Promise<void> {
    await how();
    this.#sliceEnd = this.now() + SLICE_MS;
  }
}
