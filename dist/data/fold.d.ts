/** Folded code units of the text that was folded last; a 0 ends each word. */
export declare let codes: Uint16Array<ArrayBuffer>;
/** For each of `codes` where in the text it came from; for a 0 where the word ended. */
export declare let places: Uint32Array<ArrayBuffer>;
/**
 * Folds a text into words without case, diacritics and punctuation, written to `codes` and `places`.
 *
 * In scripts without spaces (Chinese, Japanese, Thai…) every character is a word.
 * With `compounds`, words joined by a hyphen, slash or apostrophe follow once more as one: "heup-CAR" gives heup, car
 * and heupcar.
 * @returns how many entries of `codes` were written
 */
export declare function fold(text: string, compounds?: boolean): number;
/** The folded words of a text, each once. */
export declare function foldWords(text: string): string[];
