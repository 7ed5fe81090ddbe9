import { hydrate } from '@lit-labs/ssr-client';
import { fingerprint, SERVED } from './fingerprint.js';
import { requestStore } from './store-context.js';
import { translateMarks } from './template-digests.js';
/**
 * Waits until an element knows what the server knew, so that its first drawing is the one that stands there already.
 * Until then, and when the file cannot be read, the visitor reads what the server drew. Answers with the function that
 * takes over.
 */
export async function whenKnown(element) {
    await outerElement(element);
    const store = await storeOf(element);
    await new Promise((known) => {
        const look = () => {
            const { complete, state } = store.snapshot;
            if (!complete || state === 'error')
                return;
            stop();
            known();
        };
        const stop = store.subscribe(look);
        look();
    });
    await element.lookOver?.(store);
    return (value) => takeOver(element, store, value);
}
/** Elements inside another one of ours get their properties from it: it goes first. */
async function outerElement(element) {
    const { host } = element.getRootNode();
    if (!host?.localName.startsWith('exercise-'))
        return;
    await customElements.whenDefined(host.localName);
    await host.updateComplete;
}
const storeOf = (element) => new Promise((found) => element.store ? found(element.store) : requestStore(element, element.library, found, new AbortController().signal));
/** Binds listeners and properties to the nodes that are there; draws anew when they are not what they should be. */
function takeOver(element, store, value) {
    const { renderRoot, language } = element;
    const root = renderRoot;
    const mark = element.getAttribute(SERVED);
    try {
        const exercise = typeof element.exercise === 'string' ? store.get(element.exercise) : element.exercise;
        if (mark !== null && mark !== fingerprint(store.snapshot, language, exercise))
            throw new Error('outdated');
        translateMarks(root, value);
        hydrate(value, root, element.renderOptions);
    }
    catch {
        root.replaceChildren();
        root['_$litPart$'] = undefined;
    }
    // The element brought its own style sheet; the server's copy served until here.
    root.querySelector('style')?.remove();
    element.removeAttribute(SERVED);
}
//# sourceMappingURL=take-over.js.map