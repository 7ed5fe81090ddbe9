import type { GlossaryEntry } from './library-types.js';
/** A word of the glossary where it stands in a text, as it is written there. */
export interface Explained {
    readonly words: string;
    readonly entry: GlossaryEntry;
}
/**
 * A text in pieces: each word of the glossary where it first stands, and what is between them. Whole words only, the
 * longest first; in "controlled rotations (CARs)" the words in brackets count as well, and those before it.
 * @param termOf the words of an entry in the language of the text
 */
export declare function explainWords(text: string, entries: readonly GlossaryEntry[], termOf: (entry: GlossaryEntry) => string | undefined): readonly (string | Explained)[];
