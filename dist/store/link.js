/** The key of an exercise in the fragment of an address. */
export const EXERCISE = 'exercise';
/** A key of the library called `prefix`, so that two libraries on one page do not fight over the address. */
export const keyOf = (prefix, key) => (prefix ? `${prefix}.${key}` : key);
/** The fragment of one exercise, for a real link. */
export const exerciseAddress = (prefix, exercise) => `#${keyOf(prefix, EXERCISE)}=${encodeURIComponent(exercise)}`;
//# sourceMappingURL=link.js.map