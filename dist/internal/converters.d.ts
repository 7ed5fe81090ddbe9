import type { ComplexAttributeConverter } from 'lit';
/** Frameworks that render before the element is defined may write `open="false"`: that means false. */
export declare const flag: ComplexAttributeConverter<boolean>;
/** A list of words, also from one text: some frameworks set the property where their template says attribute. */
export declare const wordList: (value: readonly string[] | string | null) => readonly string[];
/** A list of words in one attribute, separated by spaces or commas. */
export declare const words: ComplexAttributeConverter<readonly string[]>;
