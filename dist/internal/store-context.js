import { heard } from '../events/heard.js';
/** The key of the community context protocol under which a library lends its store. */
export const storeContext = 'exercise-library-store';
const TAG = 'exercise-library';
/** The event of the community context protocol (`context-request`). */
class ContextRequest extends Event {
    constructor(contextTarget, callback) {
        super('context-request', heard);
        this.contextTarget = contextTarget;
        this.callback = callback;
        this.context = storeContext;
    }
}
/** Answers every request for its store that comes from inside `provider`. */
export function provideStore(provider) {
    provider.addEventListener('context-request', (event) => {
        const request = event;
        if (request.context !== storeContext || request.contextTarget === provider)
            return;
        request.stopPropagation();
        request.callback(provider.store);
    });
}
/** Asks for a store now, and again when the library is defined or, for an id, when it comes into the page. */
export function requestStore(host, id, found, signal) {
    const ask = () => {
        if (signal.aborted)
            return true;
        let store;
        if (id) {
            const root = host.getRootNode();
            const named = root.getElementById(id) ?? host.ownerDocument.getElementById(id);
            ({ store } = (named ?? {}));
        }
        else
            host.dispatchEvent(new ContextRequest(host, (its) => (store = its)));
        if (store)
            found(store);
        return store;
    };
    if (ask())
        return;
    void customElements.whenDefined(TAG).then(() => {
        if (ask() || !id)
            return;
        // The library named by `library="id"` may be added later than its filter bar.
        const observer = new MutationObserver(() => ask() && observer.disconnect());
        observer.observe(host.ownerDocument, { subtree: true, childList: true, attributes: true, attributeFilter: ['id'] });
        signal.addEventListener('abort', () => observer.disconnect());
    });
}
//# sourceMappingURL=store-context.js.map