import type { ComplexAttributeConverter } from 'lit';
/** Frameworks that render before the element is defined may write `open="false"`: that means false. */
export declare const flag: ComplexAttributeConverter<boolean>;
/** A list of words in one attribute, separated by spaces or commas. */
export declare const words: ComplexAttributeConverter<readonly string[]>;
