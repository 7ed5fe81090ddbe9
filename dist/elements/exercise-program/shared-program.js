import { readProgramFile } from '../../data/program-file.js';
import { codeIn } from '../../data/program-key.js';
const upper = (problem) => (problem === 'newer' ? 'Newer' : 'Damaged');
/** Watches the address for a shared programme, and takes files in. A later one wins. */
export class SharedProgram {
    #connection;
    #code;
    /**
     * @param wanted whether the element shows shared programmes at all
     * @param stored hears that another window changed what is kept on the device
     */
    constructor(host, wanted, stored) {
        this.host = host;
        this.wanted = wanted;
        this.stored = stored;
        host.addController(this);
    }
    get #page() {
        return this.host.ownerDocument.defaultView;
    }
    hostConnected() {
        const { signal } = (this.#connection = new AbortController());
        this.#page?.addEventListener('hashchange', () => void this.#read(), { signal });
        this.#page?.addEventListener('storage', this.stored, { signal });
        void this.#read();
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
        const found = readProgramFile(file.size < 1e6 ? await file.text() : '');
        if (typeof found === 'string')
            this.problem = `programMore.file${upper(found)}`;
        else {
            this.problem = undefined;
            this.shown = { from: 'file', ...found };
        }
        this.host.requestUpdate();
    }
    async #read() {
        const code = this.wanted() ? codeIn(this.#page?.location.hash ?? '') : undefined;
        if (code === this.#code)
            return;
        this.#code = code;
        if (code === undefined)
            return;
        const { decodeProgram } = await import('../../data/program-link.js');
        const found = await decodeProgram(code);
        if (code !== this.#code)
            return;
        if (typeof found === 'string') {
            this.problem = `programMore.link${upper(found)}`;
            this.shown = undefined;
        }
        else {
            this.problem = undefined;
            this.shown = { from: 'link', program: found };
        }
        this.host.requestUpdate();
    }
}
//# sourceMappingURL=shared-program.js.map