import type { ComplexAttributeConverter } from 'lit';

/** Frameworks that render before the element is defined may write `open="false"`: that means false. */
export const flag: ComplexAttributeConverter<boolean> = {
  fromAttribute: (value) => value !== null && value !== 'false',
  toAttribute: (value) => (value ? '' : null),
};

/** A list of words in one attribute, separated by spaces or commas. */
export const words: ComplexAttributeConverter<readonly string[]> = {
  fromAttribute: (value) => (value ?? '').split(/[\s,]+/).filter(Boolean),
  toAttribute: (value) => value.join(' ') || null,
};
