import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LibrarySnapshot, LibraryStore } from '../store/library-store.js';
import { requestStore } from './store-context.js';

interface StoreHost extends ReactiveControllerHost, HTMLElement {
  /** Id of the `<exercise-library>` this element belongs to, when it stands outside of it. */
  library?: string;
  store?: LibraryStore;
}

/**
 * Finds the store of an element and updates the element when the store changes. In this order: its own `store`
 * property, the library named by `library="id"`, the nearest library around it; in any load order.
 */
export class StoreController implements ReactiveController {
  #store?: LibraryStore;
  #unsubscribe?: () => void;
  #connection?: AbortController;

  constructor(
    private readonly host: StoreHost,
    private readonly changed?: (snapshot: LibrarySnapshot) => void,
  ) {
    host.addController(this);
  }

  /** The store, once it is found. */
  get store(): LibraryStore | undefined {
    return this.#store;
  }

  get snapshot(): LibrarySnapshot | undefined {
    return this.#store?.snapshot;
  }

  hostConnected(): void {
    this.find();
  }

  hostDisconnected(): void {
    this.#connection?.abort();
    this.#use(undefined);
  }

  /** Looks for the store again: after `store` or `library` changed. */
  find(): void {
    this.#connection?.abort();
    if (!this.host.isConnected) return;
    this.#connection = new AbortController();
    if (this.host.store) this.#use(this.host.store);
    else requestStore(this.host, this.host.library, (store) => this.#use(store), this.#connection.signal);
  }

  #use(store: LibraryStore | undefined): void {
    if (store === this.#store) return;
    this.#unsubscribe?.();
    this.#store = store;
    this.#unsubscribe = store?.subscribe((snapshot) => {
      this.changed?.(snapshot);
      this.host.requestUpdate();
    });
    if (store) this.changed?.(store.snapshot);
    this.host.requestUpdate();
  }
}
