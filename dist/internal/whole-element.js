import { pause } from '../store/pauses.js';
import { ViewElement } from './view-element.js';
/** Whose turn it is to draw: many at once would be one long stretch of work. */
let turn = Promise.resolve();
/** An element that needs the file to its end: what comes first in it may refer to what comes last. */
export class WholeElement extends ViewElement {
    #whole;
    #asked;
    /** Whether the file is read to its end and looked over: what is wrong in it is out. Asks for that when it is not. */
    get whole() {
        const store = this.current;
        const { complete, state } = this.snapshot;
        if (!store || !complete || state !== 'ready') {
            this.#whole = this.#asked = undefined;
            return false;
        }
        if (this.#asked !== store)
            void this.lookOver(store);
        return this.#whole === store;
    }
    /** Waits until the file is looked over. What a server drew was, and is taken over only then. @internal */
    async lookOver(store) {
        this.#asked = store;
        await store.check();
        await (turn = turn.then(pause));
        if (this.#asked !== store)
            return;
        this.#whole = store;
        this.requestUpdate();
    }
}
//# sourceMappingURL=whole-element.js.map