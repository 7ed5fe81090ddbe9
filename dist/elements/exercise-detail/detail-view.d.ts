import { nothing, type TemplateResult } from 'lit';
import type { Exercise, LocalizedText } from '../../data/library-types.js';
import type { LibraryHeader } from '../../data/reader.js';
import type { FoundText } from '../../data/text.js';
import type { Messages } from '../../locales/messages.js';
import type { LibraryStore } from '../../store/library-store.js';
/** What the parts of the view know of their element. */
export interface DetailView {
    readonly exercise: Exercise;
    readonly header: LibraryHeader | undefined;
    /** Address of the library file. */
    readonly base: string | undefined;
    readonly store: LibraryStore | undefined;
    /** Level of the headings of the parts. */
    readonly level: number;
    readonly language: string;
    readonly found: (text: LocalizedText | undefined) => FoundText | undefined;
    readonly t: (key: keyof Messages, values?: Readonly<Record<string, string | number>>) => string;
    readonly number: (value: number) => string;
}
/** Follows a link to another exercise, here when that is possible. */
export type Go = (event: MouseEvent, id: string) => void;
/** Plain clicks open an exercise in its library, others are left to the browser. */
export declare const openHere: (store: LibraryStore | undefined) => Go;
export type Piece = TemplateResult | string | typeof nothing;
/** A text of the file, marked with its language and direction where it is not the visitor's; paragraphs on lines of their own. */
export declare function say({ found }: DetailView, text: LocalizedText | undefined): Piece;
/** The heading of a part. */
export declare const heading: ({ level }: DetailView, title: string) => TemplateResult;
/** What is wrong in a file, and was not looked at yet, must cost its own part of the view only. */
export declare function safely<Result, Otherwise>(make: () => Result, otherwise: Otherwise): Result | Otherwise;
