/**
 * Takes the text of a library file apart while it arrives: every exercise as a text of its own, and the rest. It counts
 * brackets and quotes only; whoever parses the pieces finds the mistakes in them. Works on any valid JSON, whatever
 * its order, white space and escapes.
 */
export declare class JsonSplitter {
    #private;
    private readonly found;
    /** The file without its exercises, as soon as its version, information and vocabularies are known; valid JSON. */
    header?: string;
    /** @param found is given the JSON text of each exercise, in order */
    constructor(found: (json: string) => void);
    /** Takes in the next piece of text, of any length. */
    push(chunk: string): void;
    /** The file without its exercises, once everything is in. Not valid JSON when the file is not. */
    end(): string;
}
