import { EXERCISE, keyOf } from './link.js';
const QUERY = 'q';
const LEVEL = 'level';
/** A shared programme's, as `data/program-key.ts` has it; fetching that for one word would cost more than the word. */
const PROGRAM = 'program';
/** How the choice "none needed" is written. */
const NONE_NEEDED = '-';
/** Where the history keeps how many steps ago the first exercise was opened. */
const DEPTH = 'exerciseLibraryDepth';
const RESERVED = [QUERY, EXERCISE, LEVEL];
/** Safari allows 100 changes in 30 seconds; typing is written after a pause, in milliseconds. */
const PAUSE_MS = 300;
/** The parameters of a fragment such as `#q=knee&exercise=glute-bridge`; a plain anchor such as `#contact` has none. */
const paramsOf = (hash) => new URLSearchParams(hash.includes('=') ? hash.replace(/^#/, '') : '');
/** Reads the state of the library called `prefix` from a fragment; what belongs to others is left alone. */
export function readAddress(hash, prefix) {
    const params = paramsOf(hash);
    const terms = {};
    const get = (key) => params.get(keyOf(prefix, key)) ?? undefined;
    for (const [key, value] of params) {
        const taxonomy = prefix ? (key.startsWith(`${prefix}.`) ? key.slice(prefix.length + 1) : '') : key;
        if (!taxonomy || taxonomy.includes('.') || RESERVED.includes(taxonomy) || taxonomy === PROGRAM)
            continue;
        terms[taxonomy] = value === NONE_NEEDED ? [''] : value.split(',').filter(Boolean);
    }
    const level = Number(get(LEVEL));
    const selection = { terms, ...(level > 0 && Number.isInteger(level) && { maxLevel: level }) };
    return { query: get(QUERY) ?? '', selection, open: get(EXERCISE) };
}
/** The fragment that shows this state, with everything in `hash` that belongs to somebody else kept. */
export function writeAddress(hash, prefix, state, taxonomies) {
    const params = paramsOf(hash);
    for (const key of [...RESERVED, ...Object.keys(taxonomies)])
        params.delete(keyOf(prefix, key));
    const set = (key, value) => value && params.set(keyOf(prefix, key), value);
    set(QUERY, state.query.trim());
    for (const [taxonomy, terms] of Object.entries(state.selection.terms)) {
        if (taxonomies[taxonomy] && !taxonomies[taxonomy].private) {
            set(taxonomy, terms.map((term) => term || NONE_NEEDED).join());
        }
    }
    set(LEVEL, String(state.selection.maxLevel ?? ''));
    set(EXERCISE, state.open ?? '');
    // Commas and slashes are fine in a fragment, and easier on the eye.
    return params.size ? `#${params}`.replace(/%2C/g, ',').replace(/%2F/g, '/') : '';
}
/**
 * Keeps search, filters and the open exercise of a store in the fragment of the address; back and forward work.
 * Returns how to stop.
 */
export function bindAddress(store, prefix, page = window) {
    const { history, location } = page;
    const stop = new AbortController();
    const { signal } = stop;
    let written;
    let timer;
    const read = () => {
        clearTimeout(timer);
        const { selection: now, header } = store.snapshot;
        written = readAddress(location.hash, prefix);
        const terms = { ...written.selection.terms };
        // Private choices are never written, so they cannot be read back: keep them as they are.
        for (const id in header?.taxonomies) {
            if (!header.taxonomies[id].private)
                continue;
            delete terms[id];
            if (now.terms[id])
                terms[id] = now.terms[id];
        }
        const selection = { ...written.selection, terms };
        written = { ...written, selection };
        store.show(written.query, selection, written.open);
    };
    const write = ({ query, selection, open, header }) => {
        const before = written;
        if (!header || (before.query === query && before.selection === selection && before.open === open))
            return;
        clearTimeout(timer);
        written = { query, selection, open };
        const state = history.state;
        const depth = Number(state?.[DEPTH] ?? 0);
        const put = (method, steps = 0) => {
            const hash = writeAddress(location.hash, prefix, written, header.taxonomies);
            if (hash !== location.hash) {
                // The whole address: a fragment alone would follow a `<base>` to another page.
                history[method]({ ...state, [DEPTH]: steps }, '', location.href.split('#')[0] + hash);
            }
        };
        if (open && open !== before.open)
            put('pushState', depth + 1);
        // Closing what was opened here goes back to where it was opened, so that "back" does not open it again.
        else if (!open && before.open && depth)
            history.go(-depth);
        else if (before.open !== open)
            put('replaceState');
        else if (before.selection !== selection)
            put('pushState');
        else
            timer = setTimeout(() => put('replaceState', depth), PAUSE_MS);
    };
    read();
    page.addEventListener('popstate', read, { signal });
    page.addEventListener('hashchange', read, { signal });
    signal.addEventListener('abort', store.subscribe(write));
    return () => {
        clearTimeout(timer);
        stop.abort();
    };
}
/**
 * What a library does with the address: follows it when it has a name in it, be it empty. Without, the link of an
 * exercise works too: it opens what it names, once. Returns how to stop.
 */
export function followAddress(store, prefix) {
    if (prefix !== undefined)
        return bindAddress(store, prefix);
    const { open } = readAddress(location.hash, '');
    if (open && !store.snapshot.open)
        store.open(open);
    return undefined;
}
//# sourceMappingURL=address.js.map