/** A word of the vocabulary in the middle of a sentence: without its capital. */
export declare const midSentence: (word: string, language: string) => string;
