import type { ComplexAttributeConverter } from 'lit';

/** Frameworks that render before the element is defined may write `open="false"`: that means false. */
export const flag: ComplexAttributeConverter<boolean> = {
  fromAttribute: (value) => value !== null && value !== 'false',
  toAttribute: (value) => (value ? '' : null),
};

/** A list of words, also from one text: some frameworks set the property where their template says attribute. */
export const wordList = (value: readonly string[] | string | null): readonly string[] =>
  typeof value === 'string' ? value.split(/[\s,]+/).filter(Boolean) : (value ?? []);

/** A list of words in one attribute, separated by spaces or commas. */
export const words: ComplexAttributeConverter<readonly string[]> = {
  fromAttribute: wordList,
  toAttribute: (value) => value.join(' ') || null,
};
