import type { PropertyDeclarations, PropertyValues } from 'lit';
import type { LibraryStore } from '../store/library-store.js';
import { NO_LIBRARY, type LibrarySnapshot } from '../store/snapshot.js';
import { ExerciseElement } from './exercise-element.js';
import { requestStore } from './store-context.js';

/**
 * An element that shows something of a library. It finds the store in this order, whatever is loaded first: its own
 * `store` property, the library named by `library="id"`, the nearest library around it.
 */
export abstract class LibraryElement extends ExerciseElement {
  static override properties: PropertyDeclarations = {
    library: {},
    store: { attribute: false },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** Id of the `<exercise-library>` this element belongs to, when it stands outside of it. */
  library?: string;

  /** The store to use, when there is no `<exercise-library>`. */
  store?: LibraryStore;

  /** Level of the first heading inside, from 1 to 6. */
  headingLevel = 3;

  /** The store in use, once it is found. */
  protected current?: LibraryStore;
  #connection?: AbortController;
  #sought?: LibraryStore | string;

  protected get snapshot(): LibrarySnapshot {
    return this.current?.snapshot ?? NO_LIBRARY;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#find();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection?.abort();
    this.current = undefined;
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    // Frameworks set properties on what is on the page already, some before it was drawn for the first time.
    if (this.isConnected && this.#sought !== (this.store ?? this.library)) this.#find();
    const locale = this.snapshot.header?.library.defaultLocale;
    if (locale && locale !== this.defaultLocale) {
      this.defaultLocale = locale;
      this.readLanguage();
    }
  }

  /** Called after every change of the store. */
  protected storeChanged(): void {
    this.requestUpdate();
  }

  #find(): void {
    this.#connection?.abort();
    this.#sought = this.store ?? this.library;
    const { signal } = (this.#connection = new AbortController());
    const use = (store: LibraryStore) => {
      this.current = store;
      signal.addEventListener(
        'abort',
        store.subscribe(() => this.storeChanged()),
      );
      this.requestUpdate();
    };
    if (this.store) use(this.store);
    else requestStore(this, this.library, use, signal);
  }
}
