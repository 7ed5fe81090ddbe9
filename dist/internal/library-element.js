import { NO_LIBRARY } from '../store/snapshot.js';
import { ExerciseElement } from './exercise-element.js';
import { requestStore } from './store-context.js';
/**
 * An element that shows something of a library. It finds the store in this order, whatever is loaded first: its own
 * `store` property, the library named by `library="id"`, the nearest library around it.
 */
export class LibraryElement extends ExerciseElement {
    constructor() {
        super(...arguments);
        /** Level of the first heading inside, from 1 to 6. */
        this.headingLevel = 3;
    }
    static { this.properties = {
        library: {},
        store: { attribute: false },
        headingLevel: { type: Number, attribute: 'heading-level' },
    }; }
    #connection;
    #sought;
    get snapshot() {
        return this.current?.snapshot ?? NO_LIBRARY;
    }
    connectedCallback() {
        super.connectedCallback();
        this.#find();
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.#connection?.abort();
        this.current = undefined;
    }
    willUpdate(_changed) {
        // Frameworks set properties on what is on the page already, some before it was drawn for the first time.
        if (this.isConnected && this.#sought !== (this.store ?? this.library))
            this.#find();
        const locale = this.snapshot.header?.library.defaultLocale;
        if (locale && locale !== this.defaultLocale) {
            this.defaultLocale = locale;
            this.readLanguage();
        }
    }
    /** Called after every change of the store. */
    storeChanged() {
        this.requestUpdate();
    }
    #find() {
        this.#connection?.abort();
        this.#sought = this.store ?? this.library;
        const { signal } = (this.#connection = new AbortController());
        const use = (store) => {
            this.current = store;
            signal.addEventListener('abort', store.subscribe(() => this.storeChanged()));
            this.requestUpdate();
        };
        if (this.store)
            use(this.store);
        else
            requestStore(this, this.library, use, signal);
    }
}
//# sourceMappingURL=library-element.js.map