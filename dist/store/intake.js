import { Catalog } from '../data/catalog.js';
import { firstPage } from '../data/first-page.js';
import { LibraryReader } from '../data/reader.js';
import { parseJson } from './load-library.js';
import { afterPaint, pause } from './pauses.js';
/** Longest stretch of work between two breaths of the page, in milliseconds. */
const SLICE_MS = 8;
/** A file of up to this many characters is read whole: what reads larger ones piece by piece need not be fetched. */
const SMALL = 800_000;
/** More exercises than this are not kept for telling what is wrong with them. */
const MOST_HIDDEN = 200;
/** Reads and indexes one file in short slices; the first cards are painted before the rest is looked at. */
export class Intake {
    #reader;
    #catalog;
    #hidden;
    #sliceEnd;
    constructor(sink, signal, firstPage, options) {
        this.sink = sink;
        this.signal = signal;
        this.firstPage = firstPage;
        this.options = options;
        this.#reader = new LibraryReader();
        this.#hidden = [];
        /** How many entries of the file's exercises were added, also those that cannot be shown. */
        this.count = 0;
        this.#sliceEnd = 0;
        this.now = options.now ?? (() => performance.now());
    }
    /** Reads JSON text as it arrives. */
    async readText(chunks) {
        let text = '';
        let large;
        for await (const chunk of chunks) {
            if (this.signal.aborted)
                return;
            text += chunk;
            if (large) {
                await large.push(text);
                text = '';
            }
            else if (text.length > SMALL)
                large = new (await import('./large-file.js')).LargeFile(this);
            else if (!this.started) {
                const first = firstPage(text, this.firstPage);
                if (first)
                    await this.#addAll(first);
            }
        }
        await (large ? large.end(text) : this.readData(parseJson(text)));
    }
    /** Reads a document that is already an object. */
    async readData(data) {
        await this.#addAll(data);
        this.finish(data);
    }
    /** Adds those exercises of a document that were not added yet. */
    async #addAll(data) {
        if (!this.started)
            this.start(data);
        for (const item of data.exercises.slice(this.count)) {
            const wait = this.add(item);
            if (wait)
                await wait;
        }
    }
    /** Whether everything before the exercises is known. */
    get started() {
        return !!this.#catalog;
    }
    /** Takes in a document of which the exercises may still be missing. */
    start(data) {
        const header = this.#reader.header(data);
        this.#catalog = new Catalog(header.taxonomies);
        this.#sliceEnd = this.now() + SLICE_MS;
        this.sink.started(this.#catalog, header);
    }
    /** All exercises were added. */
    finish(data) {
        if (this.signal.aborted)
            return;
        this.#catalog.index();
        const header = this.#reader.header(data);
        this.sink.finished(header, data, this.#hidden, this.#reader.dropped);
    }
    /** Returns a promise only when it is time to let the page breathe: most exercises pass without a detour. */
    add(raw) {
        if (this.signal.aborted)
            return undefined;
        const catalog = this.#catalog;
        const index = this.count++;
        const exercise = this.#reader.exercise(raw);
        if (exercise && catalog.get(exercise.id)?.id !== exercise.id) {
            catalog.add(exercise);
            if (catalog.size === this.firstPage) {
                this.sink.grew();
                return this.#breathe(this.options.afterPaint ?? afterPaint);
            }
            if (catalog.size > this.firstPage)
                catalog.index();
        }
        else if (this.#hidden.length < MOST_HIDDEN)
            this.#hidden.push([index, raw]);
        if (this.now() < this.#sliceEnd)
            return undefined;
        return this.#breathe(this.options.pause ?? pause);
    }
    async #breathe(how) {
        await how();
        this.#sliceEnd = this.now() + SLICE_MS;
    }
}
//# sourceMappingURL=intake.js.map