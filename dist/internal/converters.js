/** Frameworks that render before the element is defined may write `open="false"`: that means false. */
export const flag = {
    fromAttribute: (value) => value !== null && value !== 'false',
    toAttribute: (value) => (value ? '' : null),
};
/** A list of words in one attribute, separated by spaces or commas. */
export const words = {
    fromAttribute: (value) => (value ?? '').split(/[\s,]+/).filter(Boolean),
    toAttribute: (value) => value.join(' ') || null,
};
//# sourceMappingURL=converters.js.map