import type { LitElement } from 'lit';
import type { LibraryStore } from '../store/library-store.js';
/** An element of ours with what a server drew still in its shadow root. */
export interface Served extends LitElement {
    readonly language: string;
    readonly library?: string;
    readonly store?: LibraryStore;
    readonly exercise?: unknown;
    lookOver?(store: LibraryStore): Promise<void>;
}
/**
 * Waits until an element knows what the server knew, so that its first drawing is the one that stands there already.
 * Until then, and when the file cannot be read, the visitor reads what the server drew. Answers with the function that
 * takes over.
 */
export declare function whenKnown(element: Served): Promise<(value: unknown) => void>;
