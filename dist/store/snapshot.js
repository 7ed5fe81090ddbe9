/** The answer as long as there is nothing to look in. */
export const NOTHING = {
    total: 0,
    count: 0,
    hits: [],
    counts: {},
    levels: [],
    words: [],
    corrected: false,
};
/** Nothing chosen. */
export const ALL = { terms: {} };
/** The snapshot before anything is loaded. */
export const NO_LIBRARY = Object.freeze({
    state: 'idle',
    complete: false,
    problems: [],
    query: '',
    selection: ALL,
    answer: NOTHING,
});
//# sourceMappingURL=snapshot.js.map