/** The word that was probably meant: at most a third of the letters differ. Undefined when none is near. */
export declare function nearest(typed: string, words: readonly string[]): string | undefined;
