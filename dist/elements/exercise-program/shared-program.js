import { readProgramFile } from '../../data/program-file.js';
import { codeIn } from '../../data/program-key.js';
const upper = (problem) => (problem === 'newer' ? 'Newer' : 'Damaged');
/** Watches the address for a shared programme, and takes files in. A later one wins. */
export class SharedProgram {
    #connection;
    #code;
    constructor(host) {
        this.host = host;
        host.element.addController(this);
    }
    get #page() {
        return this.host.element.ownerDocument.defaultView;
    }
    hostConnected() {
        const { signal } = (this.#connection = new AbortController());
        this.#page?.addEventListener('hashchange', () => void this.#read(), { signal });
        this.ready = this.#read();
    }
    hostDisconnected() {
        this.#connection?.abort();
    }
    /** Takes the programme out of the address and shows the visitor's own again. */
    async leave() {
        this.shown = this.problem = this.#code = undefined;
        this.host.requestUpdate();
        const page = this.#page;
        if (!page || !codeIn(page.location.hash))
            return;
        const { withoutCode } = await import('../../data/program-link.js');
        const { pathname, search, hash } = page.location;
        page.history.replaceState(page.history.state, '', pathname + search + withoutCode(hash));
    }
    /** Shows the programme of a file that the visitor chose. */
    async open(file) {
        // A file of another kind may be of any size.
        this.#show('file', readProgramFile(file.size < 1e6 ? await file.text() : ''));
    }
    async #read() {
        // Who shows a protocol has nothing to do with it.
        const wanted = !this.host.which.startsWith('protocol:');
        const code = wanted ? codeIn(this.#page?.location.hash ?? '') : undefined;
        if (code === this.#code)
            return;
        this.#code = code;
        if (code === undefined)
            return;
        const { decodeProgram } = await import('../../data/program-link.js');
        const found = await decodeProgram(code);
        if (code === this.#code)
            this.#show('link', typeof found === 'string' ? found : { program: found });
    }
    #show(from, found) {
        const fails = typeof found === 'string';
        this.problem = fails ? `programMore.${from}${upper(found)}` : undefined;
        if (!fails)
            this.shown = { from, ...found };
        // A file that cannot be read leaves what stands there; a link is asked for instead of it.
        else if (from === 'link')
            this.shown = undefined;
        this.host.requestUpdate();
    }
}
//# sourceMappingURL=shared-program.js.map