/** The key of an exercise in the fragment of an address. */
export const EXERCISE = 'exercise';
/** A key of the library called `prefix`, so that two libraries on one page do not fight over the address. */
export const keyOf = (prefix, key) => (prefix ? `${prefix}.${key}` : key);
/** What stands before a fragment: the address of this page where a `<base>` would lead to another, else nothing. */
function here() {
    const { location, document } = globalThis;
    const page = location?.href.split('#')[0] ?? '';
    return /^about:/.test(page) || document?.baseURI?.split('#')[0] === page ? '' : page;
}
/** Where one exercise is in this page, for a real link. */
export const exerciseAddress = (prefix, exercise) => `${here()}#${keyOf(prefix, EXERCISE)}=${encodeURIComponent(exercise)}`;
/** How exercises are linked to: at pages of their own (`/exercises/{id}`), or in the fragment of this one. */
export const linksTo = (href, prefix) => href
    ? (exercise) => href.replaceAll('{id}', encodeURIComponent(exercise))
    : (exercise) => exerciseAddress(prefix, exercise);
//# sourceMappingURL=link.js.map