/** Frameworks that render before the element is defined may write `open="false"`: that means false. */
export const flag = {
    fromAttribute: (value) => value !== null && value !== 'false',
    toAttribute: (value) => (value ? '' : null),
};
/** A list of words, also from one text: some frameworks set the property where their template says attribute. */
export const wordList = (value) => typeof value === 'string' ? value.split(/[\s,]+/).filter(Boolean) : (value ?? []);
/** A list of words in one attribute, separated by spaces or commas. */
export const words = {
    fromAttribute: wordList,
    toAttribute: (value) => value.join(' ') || null,
};
//# sourceMappingURL=converters.js.map