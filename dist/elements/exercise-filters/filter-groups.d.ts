import { type TemplateResult } from 'lit';
import type { LocalizedText } from '../../data/library-types.js';
import type { Messages } from '../../locales/messages.js';
import type { LibrarySnapshot, LibraryStore } from '../../store/library-store.js';
/** What the parts of the view know of their element. */
export interface FilterView {
    readonly snapshot: LibrarySnapshot;
    readonly text: (text: LocalizedText | undefined) => string;
    readonly t: (key: keyof Messages, values?: Readonly<Record<string, string | number>>) => string;
    /** Changes the store, and tells the site which filter was changed. */
    readonly act: (taxonomy: string, change: (store: LibraryStore) => void) => void;
}
/** How many results a choice has; undefined while that is not known. */
export declare const countOf: ({ snapshot: { complete, answer } }: FilterView, taxonomy: string, term: string) => number | undefined;
export declare const isChosen: ({ snapshot }: FilterView, taxonomy: string, term: string) => boolean;
/** One taxonomy as chips, or as a drop-down list where the author wants that; `level` as steps. */
export declare function filterGroup(view: FilterView, id: string): TemplateResult;
