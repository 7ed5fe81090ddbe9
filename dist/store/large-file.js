import { JsonSplitter } from '../data/json-splitter.js';
import { parseJson } from './load-library.js';
/** Meanwhile the numbers on the page follow at this pace, in milliseconds. */
const REFRESH_MS = 400;
/** Reads a large file while it arrives: cards need not wait for the last record, nor the page for one long parse. */
export class LargeFile {
    #queue = [];
    #count = 0;
    #refresh;
    #splitter = new JsonSplitter((json) => this.#queue.push(json));
    constructor(intake) {
        this.intake = intake;
        this.#refresh = intake.now() + REFRESH_MS;
    }
    /** Takes in the next piece of text, and reads the exercises that are complete. */
    async push(text) {
        this.#splitter.push(text);
        // Taxonomies come first in most files.
        if (!this.intake.started && this.#splitter.header)
            this.intake.start(parseJson(this.#splitter.header));
        if (this.intake.started)
            await this.#take();
    }
    /** The file is at its end, with this piece. */
    async end(text) {
        await this.push(text);
        const rest = parseJson(this.#splitter.end());
        if (!this.intake.started)
            this.intake.start(rest);
        await this.#take();
        this.intake.finish(rest);
    }
    async #take() {
        const queue = this.#queue;
        this.#queue = [];
        for (const json of queue) {
            const number = this.#count++;
            // The first were added before.
            const wait = number >= this.intake.count && this.intake.add(parseJson(json, `exercises[${number}]`));
            if (!wait)
                continue;
            const { now, sink } = this.intake;
            if (now() > this.#refresh) {
                sink.grew();
                this.#refresh = now() + REFRESH_MS;
            }
            await wait;
        }
    }
}
//# sourceMappingURL=large-file.js.map