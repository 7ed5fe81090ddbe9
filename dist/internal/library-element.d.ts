import type { PropertyDeclarations, PropertyValues } from 'lit';
import type { LibraryStore } from '../store/library-store.js';
import { type LibrarySnapshot } from '../store/snapshot.js';
import { ExerciseElement } from './exercise-element.js';
/**
 * An element that shows something of a library. It finds the store in this order, whatever is loaded first: its own
 * `store` property, the library named by `library="id"`, the nearest library around it.
 */
export declare abstract class LibraryElement extends ExerciseElement {
    #private;
    static properties: PropertyDeclarations;
    /** Id of the `<exercise-library>` this element belongs to, when it stands outside of it. */
    library?: string;
    /** The store to use, when there is no `<exercise-library>`. */
    store?: LibraryStore;
    /** Level of the first heading inside, from 1 to 6. */
    headingLevel: number;
    /** The store in use, once it is found. */
    protected current?: LibraryStore;
    protected get snapshot(): LibrarySnapshot;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected willUpdate(_changed: PropertyValues<this>): void;
    /** Called after every change of the store. */
    protected storeChanged(): void;
}
