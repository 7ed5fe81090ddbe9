import { nothing } from 'lit';
import type { BlockItem } from '../data/library-types.js';
import type { LibraryStore } from '../store/library-store.js';

const TAG = 'exercise-session';

/** Follows exercises in `<exercise-session>`, which is a dialog over the page. */
export class SessionDialog {
  #session?: HTMLElement | undefined;

  /** @param host what draws `view()`, and draws it again when asked to */
  constructor(private readonly host: { readonly ownerDocument: Document; requestUpdate(): void }) {}

  /** False when the page has no `<exercise-session>`. */
  open(items: readonly BlockItem[], store: LibraryStore | undefined): boolean {
    if (!customElements.get(TAG)) return false;
    const session = this.host.ownerDocument.createElement(TAG);
    session.addEventListener('exercise-session-close', () => {
      this.#session = undefined;
      this.host.requestUpdate();
    });
    this.#session = Object.assign(session, { items, store, layout: 'dialog', open: true });
    this.host.requestUpdate();
    return true;
  }

  view(): unknown {
    return this.#session ?? nothing;
  }
}
