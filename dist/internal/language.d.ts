/** The language that counts for a node: the nearest `lang`, looking out through shadow roots; '' when there is none. */
export declare function languageOf(node: Node): string;
/** Calls back when any `lang` on the page changes; one observer serves every element. Returns how to stop. */
export declare function watchLanguage(changed: () => void): () => void;
