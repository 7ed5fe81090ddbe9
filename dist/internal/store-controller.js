import { requestStore } from './store-context.js';
/**
 * Finds the store of an element and updates the element when the store changes. In this order: its own `store`
 * property, the library named by `library="id"`, the nearest library around it; in any load order.
 */
export class StoreController {
    #store;
    #unsubscribe;
    #connection;
    constructor(host, changed) {
        this.host = host;
        this.changed = changed;
        host.addController(this);
    }
    /** The store, once it is found. */
    get store() {
        return this.#store;
    }
    get snapshot() {
        return this.#store?.snapshot;
    }
    hostConnected() {
        this.find();
    }
    hostDisconnected() {
        this.#connection?.abort();
        this.#use(undefined);
    }
    /** Looks for the store again: after `store` or `library` changed. */
    find() {
        this.#connection?.abort();
        if (!this.host.isConnected)
            return;
        this.#connection = new AbortController();
        if (this.host.store)
            this.#use(this.host.store);
        else
            requestStore(this.host, this.host.library, (store) => this.#use(store), this.#connection.signal);
    }
    #use(store) {
        if (store === this.#store)
            return;
        this.#unsubscribe?.();
        this.#store = store;
        this.#unsubscribe = store?.subscribe((snapshot) => {
            this.changed?.(snapshot);
            this.host.requestUpdate();
        });
        if (store)
            this.changed?.(store.snapshot);
        this.host.requestUpdate();
    }
}
//# sourceMappingURL=store-controller.js.map