import type { LibrarySnapshot } from '../store/library-store.js';
/** Tells the owner of a site what is wrong with the library file: in the console, by event, and as sentences. */
export declare function tellOwner(element: HTMLElement, { error, problems, base }: LibrarySnapshot): readonly string[];
