import { browseTaxonomy } from '../data/roles.js';
import { readAddress, writeAddress } from '../store/address.js';
/**
 * Forms of the library for pages whose editors throw custom tags away: `<div data-exercise-library="library.json">`, with
 * what the tags have as attributes in `data-…`; and `data-category`, which chooses a category at the beginning.
 */
const FORM = 'data-exercise-library';
const CATEGORY = 'data-category';
/** Attributes of `<exercise-library>` by the end of their name in `data-…`. */
const OPTIONS = {
    lang: 'lang',
    layout: 'detail',
    heading: 'heading-level',
    address: 'address',
    href: 'exercise-href',
    debug: 'debug',
};
/** Instead of the whole library: the element, and its attribute that takes the id. */
const PARTS = {
    exercise: ['exercise-detail', 'exercise'],
    ladder: ['exercise-ladder', 'ladder'],
    check: ['exercise-check', 'check'],
    program: ['exercise-program', 'protocol'],
    session: ['exercise-session', 'protocol'],
};
/** Puts the library into the boxes that ask for it, now and later. */
export function watchPageForms() {
    if (!globalThis.document)
        return; // Node
    const look = () => {
        document.querySelectorAll(`[${FORM}]`).forEach(fill);
        document.querySelectorAll(`exercise-library[${CATEGORY}]`).forEach((library) => void choose(library));
    };
    const attributeFilter = [FORM, CATEGORY];
    new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter });
    look();
}
/** What stands in the box becomes what is shown without script, while loading and after an error. */
function fill(box) {
    const { dataset } = box;
    // Another copy of the script may have been here before.
    if (box.querySelector(':scope > exercise-library') || !dataset.exerciseLibrary)
        return;
    const library = document.createElement('exercise-library');
    library.setAttribute('src', dataset.exerciseLibrary);
    for (const [name, attribute] of Object.entries(OPTIONS)) {
        const value = dataset[name];
        if (value !== undefined && value !== 'false')
            library.setAttribute(attribute, value === 'true' ? '' : value);
    }
    const { accent, category } = dataset;
    if (accent && CSS.supports('color', accent))
        library.style.setProperty('--exercise-accent', accent);
    const part = Object.keys(PARTS).find((name) => dataset[name] !== undefined);
    let inner = library;
    if (part) {
        const [tag, attribute] = PARTS[part];
        inner = document.createElement(tag);
        if (dataset[part])
            inner.setAttribute(attribute, dataset[part]);
        library.append(inner);
    }
    else if (category)
        library.dataset.category = category;
    inner.append(...box.childNodes);
    box.append(library);
}
const chosen = new WeakMap();
/** Chooses the category once the file is there, unless the address says what the visitor wants to see. */
async function choose(library) {
    const { category } = library.dataset;
    if (!category || chosen.get(library) === category)
        return;
    chosen.set(library, category);
    await customElements.whenDefined('exercise-library');
    const store = library.store;
    const { header } = await new Promise((resolve) => {
        if (store.snapshot.header)
            resolve(store.snapshot);
        const stop = store.subscribe((snapshot) => {
            if (!snapshot.header)
                return;
            stop();
            resolve(snapshot);
        });
    });
    const { taxonomies } = header;
    const browse = browseTaxonomy(taxonomies);
    if (!browse || chosen.get(library) !== category)
        return;
    const { address } = library;
    if (address === undefined)
        return store.choose(browse, [category]);
    const { query, open, selection } = readAddress(location.hash, address);
    if (query || open || Object.keys(selection.terms).length)
        return;
    // The address leads, so it is told; without a step in the history, which "back" would come upon.
    const state = { query: '', selection: { terms: { [browse]: [category] } } };
    location.replace(writeAddress(location.hash, address, state, taxonomies));
}
//# sourceMappingURL=page-forms.js.map