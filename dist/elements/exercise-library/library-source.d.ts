import type { LibraryStore } from '../../store/library-store.js';
interface Sources extends HTMLElement {
    readonly src?: string;
    readonly data?: unknown;
}
/** Where a library comes from, so that a change is seen, and how that is read: an object, a file, or JSON written inside. */
export declare function sourceOf(library: Sources): readonly [source: unknown, read: (store: LibraryStore) => Promise<void>];
export {};
