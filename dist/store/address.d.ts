import type { Selection } from '../data/catalog.js';
import type { LibraryStore } from './library-store.js';
/** What the fragment of an address says about one library. */
export interface AddressState {
    readonly query: string;
    readonly selection: Selection;
    readonly open?: string;
}
/** Reads the state of the library called `prefix` from a fragment; what belongs to others is left alone. */
export declare function readAddress(hash: string, prefix: string): AddressState;
/** Ids of the taxonomies of a library, with whether they are private: those (health conditions) are never written. */
export type AddressKeys = Readonly<Record<string, {
    readonly private?: boolean;
}>>;
/** The fragment that shows this state, with everything in `hash` that belongs to somebody else kept. */
export declare function writeAddress(hash: string, prefix: string, state: AddressState, taxonomies: AddressKeys): string;
/**
 * Keeps search, filters and the open exercise of a store in the fragment of the address; back and forward work.
 * Returns how to stop.
 */
export declare function bindAddress(store: LibraryStore, prefix: string, page?: Window): () => void;
/**
 * What a library does with the address: follows it when it has a name in it, be it empty. Without, the link of an
 * exercise works too: it opens what it names, once. Returns how to stop.
 */
export declare function followAddress(store: LibraryStore, prefix: string | undefined): (() => void) | undefined;
