/** A text with the matched words in `<mark>`; made of plain nodes, which a list of cards changes with every letter. */
export declare function marked(text: string, words: readonly string[]): string | DocumentFragment;
