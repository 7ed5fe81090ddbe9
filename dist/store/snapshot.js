import { ALL, NOTHING } from '../data/catalog.js';
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