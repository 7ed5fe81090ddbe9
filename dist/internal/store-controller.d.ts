import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LibrarySnapshot, LibraryStore } from '../store/library-store.js';
interface StoreHost extends ReactiveControllerHost, HTMLElement {
    /** Id of the `<exercise-library>` this element belongs to, when it stands outside of it. */
    library?: string;
    store?: LibraryStore;
}
/**
 * Finds the store of an element and updates the element when the store changes. In this order: its own `store`
 * property, the library named by `library="id"`, the nearest library around it; in any load order.
 */
export declare class StoreController implements ReactiveController {
    #private;
    private readonly host;
    private readonly changed?;
    constructor(host: StoreHost, changed?: ((snapshot: LibrarySnapshot) => void) | undefined);
    /** The store, once it is found. */
    get store(): LibraryStore | undefined;
    get snapshot(): LibrarySnapshot | undefined;
    hostConnected(): void;
    hostDisconnected(): void;
    /** Looks for the store again: after `store` or `library` changed. */
    find(): void;
}
export {};
