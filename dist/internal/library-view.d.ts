import { type TemplateResult } from 'lit';
import type { LocalizedText } from '../data/library-types.js';
import type { LibraryHeader } from '../data/reader.js';
import type { FoundText } from '../data/text.js';
import type { Messages } from '../locales/messages.js';
import type { LibraryStore } from '../store/library-store.js';
export { say, type Piece } from './say.js';
/** What the parts of a view know of their element. */
export interface LibraryView {
    readonly header: LibraryHeader | undefined;
    /** Address of the library file. */
    readonly base: string | undefined;
    readonly store: LibraryStore | undefined;
    /** Level of the headings of the parts. */
    readonly level: number;
    readonly language: string;
    readonly found: (text: LocalizedText | undefined) => FoundText | undefined;
    readonly text: (text: LocalizedText | undefined) => string;
    readonly t: (key: keyof Messages, values?: Readonly<Record<string, string | number>>) => string;
    readonly number: (value: number) => string;
}
/** Follows a link to another exercise, here when that is possible. */
export type Go = (event: MouseEvent, id: string) => void;
/** Plain clicks open an exercise in its library, others are left to the browser. */
export declare const openHere: (store: LibraryStore | undefined) => Go;
/** The heading of a part. */
export declare const heading: ({ level }: LibraryView, title: string) => TemplateResult;
