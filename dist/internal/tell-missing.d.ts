import type { LibraryStore } from '../store/library-store.js';
/** Tells the owner of a site something about an element, once. */
export declare function tellOnce(element: HTMLElement, text: string): void;
/**
 * Tells the owner of a site, once, that the library has not what an element asks for.
 * @param kind what it is, such as `ladder`
 * @param id the id that was asked for; nothing is told without one
 * @param known what the library has
 */
export declare function tellMissing(element: HTMLElement, kind: string, id: string | undefined, known: readonly string[]): void;
/** Tells the owner of a site, once, that an element stands for an exercise that the library has not, or hides. */
export declare function tellNoExercise(element: HTMLElement & {
    readonly exercise?: unknown;
}, store: LibraryStore | undefined): Promise<void>;
