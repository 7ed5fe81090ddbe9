import { type TemplateResult } from 'lit';
import type { LibraryStore } from '../../store/library-store.js';
/**
 * What an empty `<exercise-library>` shows: categories, search, filters and cards; until there are cards, and when there
 * never will be, the list alone, which says so. Then all is put in its place at once, so that nothing is seen to move.
 */
export declare function wholeLibrary(library: HTMLElement & {
    readonly headingLevel: number;
    readonly store: LibraryStore;
}, ready: boolean, hidden: boolean): TemplateResult;
