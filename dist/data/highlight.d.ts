/** A piece of a text: as it is, or found. */
export type Piece = string | {
    readonly mark: string;
};
/**
 * Takes a text apart where words begin with one of the folded `words`, so that what was found can be marked. The pieces
 * together are the text, letter for letter.
 */
export declare function highlight(text: string, words: readonly string[]): Piece[];
