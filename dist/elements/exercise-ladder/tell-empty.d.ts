import type { LibraryStore } from '../../store/library-store.js';
/** Tells the owner of a site, once, why no ladder is shown: there is none, or nothing on it is in the library. */
export declare function tellEmpty(element: HTMLElement & {
    readonly ladder?: string;
    readonly exercise?: string;
}, store: LibraryStore): void;
