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
/** One choice of a filter. */
export interface Choice {
    readonly id: string;
    readonly label: string;
    /** How many results it has; undefined while that is not known. */
    readonly count: number | undefined;
    readonly chosen: boolean;
}
/** The choices of a taxonomy; "none needed" comes first where the filter asks what the visitor has. */
export declare function choicesOf(view: FilterView, id: string): readonly Choice[];
/** What leads to nothing cannot be chosen, but always taken back. */
export declare const isUseless: ({ count, chosen }: Choice) => boolean;
/** The name of a taxonomy. */
export declare const nameOf: ({ text, snapshot }: FilterView, id: string) => string;
/** A filter with its name before it. */
export declare const group: (label: string, content: unknown) => TemplateResult;
/** One taxonomy as chips. */
export declare const chipsGroup: (view: FilterView, id: string) => TemplateResult;
