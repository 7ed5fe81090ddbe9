import { adoptLate } from '../../internal/adopt-late.js';
/** What is seen first has the network to itself for so long, in milliseconds. */
const REST_MS = 150;
/** Once it is fetched, for every exercise. */
let more;
let paper;
/** For a server, which draws all of an exercise at once. */
export const bringMore = (module) => (more = module);
/** What stands further down, and what hands an exercise on; fetched a moment after the rest is seen. */
export class FurtherDown {
    #timer;
    #printCopy;
    /**
     * @param copy a copy to print, not yet drawn; undefined when the page is printed as it is
     * @param draw draws a copy at once
     */
    constructor(host, copy, draw) {
        this.host = host;
        this.copy = copy;
        this.draw = draw;
    }
    /**
     * What belongs into the view as far as it is here.
     * @param own the exercise is not the one that is open in a library
     * @param served what a server drew is taken over; there, nobody trains
     */
    views(view, own, served) {
        return {
            train: served ? undefined : more?.train(view),
            amount: more?.amount(view),
            phases: more?.phases(view),
            more: more?.moreView(view, own),
        };
    }
    /** A promise while its words are on their way; and it itself, where a server has drawn it. */
    waits(language, served) {
        return served && !more ? this.#fetch().then(() => more?.awaitWords(language)) : more?.awaitWords(language);
    }
    /** From here on, before anything is drawn, the browser's own way to print prints the exercise alone. */
    async listen() {
        const { host } = this;
        paper ??= await import('./paper.js').catch(() => undefined);
        if (!paper || !host.isConnected)
            return;
        adoptLate(host, paper.printStyles);
        this.#printCopy ??= new paper.PrintCopy(this.copy, this.draw);
        this.#printCopy.listen();
    }
    /** An exercise is seen: the rest may follow. */
    follow() {
        clearTimeout(this.#timer);
        if (more)
            this.#begin(more);
        else
            this.#timer = setTimeout(() => void this.load(), REST_MS);
    }
    stop() {
        clearTimeout(this.#timer);
        this.#printCopy?.stop();
    }
    /** Fetches it and draws it, its words included. Without it, as without a network, everything else stays as it is. */
    async load() {
        const { host } = this;
        await this.#fetch();
        host.requestUpdate();
        await host.updateComplete;
        return more;
    }
    async #fetch() {
        more ??= await import('./more-view.js').catch(() => undefined);
        if (more)
            this.#begin(more);
    }
    #begin({ lateStyles }) {
        for (const styles of lateStyles)
            adoptLate(this.host, styles);
    }
    /** Prints a copy; the page as it is when what can do that does not come. */
    async print(copy) {
        await Promise.all([this.load(), this.listen()]);
        this.#printCopy?.show(copy);
        // Its pictures are in the cache already; a frame lets them be drawn.
        requestAnimationFrame(() => window.print());
    }
}
//# sourceMappingURL=further-down.js.map