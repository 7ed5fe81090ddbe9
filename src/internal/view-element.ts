import type { LibraryStore } from '../store/library-store.js';
import { LibraryElement } from './library-element.js';
import type { LibraryView } from './library-view.js';

/** An element of several views, for more of the file than cards show. */
export abstract class ViewElement extends LibraryElement {
  #whole?: LibraryStore;
  #asked?: LibraryStore;

  /** What the parts of the view need of this element. */
  protected get view(): LibraryView {
    const { header, base = this.baseURI } = this.snapshot;
    return {
      header,
      base,
      store: this.current,
      level: this.headingLevel + 1,
      language: this.language,
      found: this.found.bind(this),
      text: this.text.bind(this),
      t: this.t.bind(this),
      number: this.number.bind(this),
    };
  }

  /** Whether the file is read to its end and looked over: what is wrong in it is out. Asks for that when it is not. */
  protected get whole(): boolean {
    const store = this.current;
    const { complete, state } = this.snapshot;
    if (!store || !complete || state !== 'ready') {
      this.#whole = this.#asked = undefined;
      return false;
    }
    if (this.#asked !== store) void this.lookOver(store);
    return this.#whole === store;
  }

  /** Waits until the file is looked over. What a server drew was, and is taken over only then. @internal */
  async lookOver(store: LibraryStore): Promise<void> {
    this.#asked = store;
    await store.check();
    if (this.#asked !== store) return;
    this.#whole = store;
    this.requestUpdate();
  }
}
