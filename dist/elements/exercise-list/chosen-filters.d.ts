import type { LocalizedText } from '../../data/library-types.js';
import type { Messages } from '../../locales/messages.js';
import type { LibrarySnapshot, LibraryStore } from '../../store/library-store.js';
/** A filter the visitor chose, as a removable tag. */
export interface ChosenFilter {
    readonly label: string;
    readonly remove: (store: LibraryStore) => void;
}
/** The label of the choice "none needed" of a taxonomy, and of ordinary terms. */
export declare function termLabel(snapshot: LibrarySnapshot, taxonomy: string, id: string, text: (value: LocalizedText | undefined) => string, t: (key: keyof Messages, values?: Readonly<Record<string, string | number>>) => string): string | undefined;
/** Every chosen filter, in the author's order of taxonomies. */
export declare function chosenFilters(snapshot: LibrarySnapshot, text: (value: LocalizedText | undefined) => string, t: (key: keyof Messages, values?: Readonly<Record<string, string | number>>) => string): ChosenFilter[];
