import { heard } from '../events/heard.js';
import type { LibraryStore } from '../store/library-store.js';

/** The key of the community context protocol under which a library lends its store. */
export const storeContext = 'exercise-library-store';

const TAG = 'exercise-library';

/** The event of the community context protocol (`context-request`). */
class ContextRequest extends Event {
  readonly context = storeContext;
  constructor(
    readonly contextTarget: EventTarget,
    readonly callback: (store: LibraryStore) => void,
  ) {
    super('context-request', heard);
  }
}

/** Answers every request for its store that comes from inside `provider`. */
export function provideStore(provider: HTMLElement & { readonly store: LibraryStore }): void {
  provider.addEventListener('context-request', (event) => {
    const request = event as ContextRequest;
    if (request.context !== storeContext || request.contextTarget === provider) return;
    request.stopPropagation();
    request.callback(provider.store);
  });
}

/** Asks for a store now, and again when the library is defined or, for an id, when it comes into the page. */
export function requestStore(
  host: HTMLElement,
  id: string | undefined,
  found: (store: LibraryStore) => void,
  signal: AbortSignal,
): void {
  const ask = (): unknown => {
    if (signal.aborted) return true;
    let store: LibraryStore | undefined;
    if (id) {
      const root = host.getRootNode() as Document | ShadowRoot;
      const named = root.getElementById(id) ?? host.ownerDocument.getElementById(id);
      ({ store } = (named ?? {}) as { store?: LibraryStore });
    } else host.dispatchEvent(new ContextRequest(host, (its) => (store = its)));
    if (store) found(store);
    return store;
  };
  if (ask()) return;
  void customElements.whenDefined(TAG).then(() => {
    if (ask() || !id) return;
    // The library named by `library="id"` may be added later than its filter bar.
    const observer = new MutationObserver(() => ask() && observer.disconnect());
    observer.observe(host.ownerDocument, { subtree: true, childList: true, attributes: true, attributeFilter: ['id'] });
    signal.addEventListener('abort', () => observer.disconnect());
  });
}
