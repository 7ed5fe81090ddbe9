import { adoptLate } from '../../internal/adopt-late.js';
import { awaitMessages } from '../../internal/messages.js';
const LOADERS = {
    compose: () => import('./compose-tool.js'),
    share: () => import('./share-tool.js'),
    calendar: () => import('./calendar-tool.js'),
    print: () => import('./print-tool.js'),
    more: () => import('./program-more.js'),
};
/** So long after the programme is seen there is nothing else to do, where a browser does not tell (Safari). */
const IDLE_MS = 2000;
/** Fetches parts of a programme when they are first wanted, and knows which tool is open. */
export class Tools {
    #made;
    #warm;
    constructor(host) {
        this.host = host;
        this.#made = new Map();
        /** The words that came with what was fetched. */
        this.words = [];
        this.#warm = false;
        /** Whether something could not be fetched. */
        this.failed = false;
    }
    /** A part that is there already. */
    get(name) {
        return this.#made.get(name);
    }
    /** Fetches the rest while there is nothing else to do: then all of it works without a connection. */
    warm() {
        const { connection } = navigator;
        if (this.#warm || connection?.saveData)
            return;
        this.#warm = true;
        const fetchAll = () => {
            for (const load of Object.values(LOADERS))
                void load().then(({ words }) => awaitMessages(this.host.view.language, words), () => undefined);
        };
        if ('requestIdleCallback' in globalThis)
            requestIdleCallback(fetchAll);
        else
            setTimeout(fetchAll, IDLE_MS);
    }
    /** Opens a tool, or closes the one that is open. */
    async toggle(name) {
        this.open = this.open === name ? undefined : name;
        this.host.requestUpdate();
        if (this.open && !(await this.load(name)) && this.open === name)
            this.open = undefined;
        this.host.requestUpdate();
    }
    /** Fetches a part; undefined when that does not work. */
    async load(name) {
        const known = this.get(name);
        if (known)
            return known;
        const { host } = this;
        try {
            const { words, styles, make } = await LOADERS[name]();
            await awaitMessages(host.view.language, words);
            if (!this.#made.has(name)) {
                this.words.push(words);
                for (const sheet of styles)
                    adoptLate(host.element, sheet);
                this.#made.set(name, make(host, this));
            }
            // Nobody sees their own programme for a moment when they come for a shared one.
            await this.get('more')?.shared.ready;
            this.failed = false;
        }
        catch (error) {
            console.warn('<exercise-program>', error);
            this.failed = true;
        }
        host.requestUpdate();
        return this.get(name);
    }
}
//# sourceMappingURL=tools.js.map