import type { LibraryStore } from '../store/library-store.js';
/** The key of the community context protocol under which a library lends its store. */
export declare const storeContext = "exercise-library-store";
/** Answers every request for its store that comes from inside `provider`. */
export declare function provideStore(provider: HTMLElement & {
    readonly store: LibraryStore;
}): void;
/** Asks for a store now, and again when the library is defined or, for an id, when it comes into the page. */
export declare function requestStore(host: HTMLElement, id: string | undefined, found: (store: LibraryStore) => void, signal: AbortSignal): void;
