import { JsonSplitter } from '../data/json-splitter.js';
import { parseJson } from './load-library.js';
/** Reads a large file while it arrives: cards need not wait for the last record, nor the page for one long parse. */
export class LargeFile {
    #queue = [];
    #count = 0;
    #splitter = new JsonSplitter((json) => this.#queue.push(json));
    constructor(intake) {
        this.intake = intake;
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
    /** The file is at its end. */
    async end() {
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
            const wait = this.intake.add(parseJson(json, `exercises[${this.#count++}]`));
            if (wait)
                await wait;
        }
    }
}
//# sourceMappingURL=large-file.js.map