import { sheetOfProgram, sheetOfProtocol } from '../../data/program-sheet.js';
import { programStoreOf } from '../../store/program-store.js';
/** Which programme an element shows: a protocol of the library, a shared one, or the visitor's own. */
export class ProgramSource {
    #followed;
    #unfollow;
    /** @param shared a programme that came by link or file and is shown now */
    constructor(given, shared) {
        this.given = given;
        this.shared = shared;
    }
    get programs() {
        const { programs, snapshot } = this.given();
        return programs ?? programStoreOf(snapshot.header?.library.id ?? '');
    }
    /** `own`, `shared`, or `protocol:` with its id. */
    get which() {
        const { protocol } = this.given();
        return protocol !== undefined ? `protocol:${protocol}` : this.shared() ? 'shared' : 'own';
    }
    /** Undefined for a protocol. */
    get program() {
        if (this.given().protocol !== undefined)
            return undefined;
        return this.shared()?.program ?? this.programs.snapshot.program;
    }
    /** Undefined when the library has no such protocol. */
    get sheet() {
        const { program } = this;
        const get = (id) => this.given().current?.get(id);
        if (program)
            return sheetOfProgram(program, get);
        const { protocol: id } = this.given();
        const protocol = this.#protocols.find((one) => one?.id === id);
        return protocol && sheetOfProtocol(protocol, get);
    }
    /** Nobody may have looked this part of the file over yet. */
    get #protocols() {
        const { protocols } = this.given().snapshot.header ?? {};
        return Array.isArray(protocols) ? protocols : [];
    }
    /** Hears of every change from now on; `count` is given when the visitor's own programme became another. */
    follow(changed) {
        const { programs } = this;
        if (programs === this.#followed)
            return;
        this.stop();
        this.#followed = programs;
        let { program: before } = programs.snapshot;
        this.#unfollow = programs.subscribe(() => {
            const { program: now } = programs.snapshot;
            changed(now === before ? undefined : now.items.length);
            before = now;
        });
    }
    stop() {
        this.#unfollow?.();
        this.#followed = undefined;
    }
}
//# sourceMappingURL=program-source.js.map