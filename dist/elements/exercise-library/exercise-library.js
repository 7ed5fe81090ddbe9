var _a;
import { html, nothing } from 'lit';
import { ExerciseLibraryReadyEvent } from '../../events.js';
import { flag } from '../../internal/converters.js';
import { ExerciseElement } from '../../internal/exercise-element.js';
import { setState } from '../../internal/states.js';
import { provideStore } from '../../internal/store-context.js';
import { LibraryStore } from '../../store/library-store.js';
import { EXERCISE, linksTo } from '../../store/link.js';
import { afterPaint } from '../../store/pauses.js';
import { baseStyles } from '../../styles/base.styles.js';
import { libraryStyles } from './exercise-library.styles.js';
import { sourceOf } from './library-source.js';
import { wholeLibrary } from './whole-library.js';
/** A file that is here within so many milliseconds is shown at once; for a later one grey boxes keep the room. */
const PATIENCE_MS = 100;
/**
 * Loads a library file, owns what the visitor looks for in it, and lends both to every element inside. Empty, it shows a
 * whole library: categories, search, filters, cards, and the exercise that is open. With other `exercise-` elements
 * inside, the layout is yours. Any other content is shown when there is no script, while loading and after an error.
 *
 * @summary A whole exercise library from one JSON file.
 * @tagname exercise-library
 * @status stable
 * @since 0.1.0
 *
 * @slot - Your own layout of `exercise-` elements, or content for visitors without script.
 * @slot loading - Shown while the library is loading, instead of grey boxes.
 * @slot empty - Shown when no exercise fits.
 * @slot error - Shown when the library cannot be loaded.
 *
 * @fires exercise-library-ready - All exercises are there.
 * @fires exercise-library-error - The file cannot be shown; says why, for machines and for the owner.
 * @fires exercise-library-problems - Something in the file was left out or ignored; names each place and the cure.
 *
 * @csspart base - The outer box.
 * @csspart layout - The box around categories, search, filters and cards.
 * @csspart problems - What is wrong with the file, with `debug`.
 * @csspart filters - The filters and the categories; `filters-bar`, `filters-button`, `filters-panel`, `filters-group`,
 *   `filters-label`, `chip` and `category` inside.
 * @csspart search - The search field; `search-input` and `search-clear` inside.
 * @csspart list - The list; `status`, `count`, `chosen`, `grid`, `more` and `message` inside.
 * @csspart card - A card; `card-picture`, `card-body`, `card-category`, `card-name`, `card-summary`, `card-meta` inside.
 *
 * @cssstate waiting - Nothing is drawn yet: the words of the interface are on their way, or the file is quick.
 * @cssstate loading - The file is on its way.
 * @cssstate error - The file cannot be shown.
 *
 * @cssprop [--exercise-accent=#1f6b52] - Your brand colour; everything else follows from it.
 * @cssprop [--exercise-on-accent] - Text on the accent; black or white by default, whichever is readable.
 * @cssprop [--exercise-surface] - Background of cards and panels; white, or nearly black in dark mode.
 * @cssprop [--exercise-text] - Text; nearly black, or nearly white in dark mode.
 * @cssprop [--exercise-muted] - Less important text.
 * @cssprop [--exercise-border] - Hairlines.
 * @cssprop [--exercise-focus] - The ring around what has the keyboard focus.
 * @cssprop [--exercise-radius=14px] - Roundness; 0 makes everything square.
 * @cssprop [--exercise-gap=20px] - Room between cards.
 * @cssprop [--exercise-density=comfortable] - `compact` shows more at once; targets stay as large.
 * @cssprop [--exercise-font=inherit] - Font; that of the page by default.
 * @cssprop [--exercise-font-size] - Text size; that of the page, between 16 and 20 px.
 * @cssprop [--exercise-heading-weight=650] - Weight of headings.
 * @cssprop [--exercise-heading-case=none] - `uppercase` for headings in capitals.
 *
 * @dependency exercise-filters
 * @dependency exercise-search
 * @dependency exercise-list
 * @dependency exercise-detail
 */
export class ExerciseLibrary extends ExerciseElement {
    static { this.styles = [...baseStyles, libraryStyles]; }
    static { this.properties = {
        src: {},
        data: { attribute: false },
        address: {},
        exerciseHref: { attribute: 'exercise-href' },
        detail: {},
        headingLevel: { type: Number, attribute: 'heading-level' },
        debug: { type: Boolean, converter: flag },
        composed: { state: true },
        ownDetail: { state: true },
        fallback: { state: true },
        problems: { state: true },
    }; }
    #internals;
    #unbind;
    #unsubscribe;
    #shown;
    #children;
    #source;
    #impatient;
    constructor() {
        super();
        /** Where an exercise opens: `dialog`, `page` (in place of the list) or `none` (you listen for `exercise-select`). */
        this.detail = 'dialog';
        /** Level of the first heading, from 1 to 6; cards are one deeper. */
        this.headingLevel = 2;
        /** Shows on the page what is wrong with the file, for its owner. */
        this.debug = false;
        this.composed = false;
        this.ownDetail = false;
        this.fallback = false;
        /** The store of this library, for elements elsewhere and for your own code. */
        this.store = new LibraryStore({
            // The rest of the file waits for the first cards, and those for their words; what a server drew waits for the rest.
            afterPaint: () => (this.served ? afterPaint() : this.updateComplete.then(afterPaint)),
        });
        this.#internals = this.attachInternals();
        this.#impatient = false;
        provideStore(this);
        // Until there is something to draw, room is kept.
        if (!this.shadowRoot)
            this.#internals.states.add('waiting');
    }
    connectedCallback() {
        super.connectedCallback();
        this.#unsubscribe = this.store.subscribe((snapshot) => this.#changed(snapshot));
        this.#children = new MutationObserver(() => this.#look());
        this.#children.observe(this, { childList: true, subtree: true, characterData: true });
        this.#look();
        if (this.hasUpdated)
            void this.#bindAddress();
        setTimeout(() => {
            this.#impatient = true;
            this.requestUpdate();
        }, PATIENCE_MS);
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.#unsubscribe?.();
        this.#children?.disconnect();
        this.#unbind?.();
    }
    /** Loads the file again, for example after the owner changed it. */
    reload() {
        this.#source = undefined;
        return this.#load();
    }
    #look() {
        // Own elements inside are a layout; anything else is content for "no script".
        this.composed = [...this.querySelectorAll('*')].some(({ localName }) => localName.startsWith('exercise-'));
        this.ownDetail = !!this.querySelector('exercise-detail');
        this.fallback = !!this.textContent?.trim();
        void this.#load();
    }
    async #load() {
        const [source, read] = sourceOf(this);
        if (!source || source === this.#source)
            return;
        this.#source = source;
        await read(this.store);
    }
    /** What reads and writes addresses is fetched only where there is something to read or write. */
    async #bindAddress() {
        const { address, store } = this;
        this.#unbind?.();
        this.#unbind = undefined;
        if (address === undefined && !location.hash.includes(`${EXERCISE}=`))
            return;
        const { followAddress } = await import('../../store/address.js');
        // What a server drew knows nothing of the address.
        if (this.served)
            await this.updateComplete;
        if (this.isConnected && address === this.address && !this.#unbind)
            this.#unbind = followAddress(store, address);
    }
    willUpdate(changed) {
        // Some frameworks set properties once the element is on the page, but before it was drawn.
        const { exerciseHref, address = '', store, hasUpdated, isConnected } = this;
        if (isConnected && (changed.has('src') || changed.has('data')))
            void this.#load();
        if (this.debug)
            void this.store.check();
        if (isConnected && (!hasUpdated || changed.has('address')))
            void this.#bindAddress();
        store.follow = !!exerciseHref;
        store.link = linksTo(exerciseHref, address);
    }
    #changed(snapshot) {
        const before = this.#shown;
        this.#shown = snapshot;
        this.defaultLocale = snapshot.header?.library.defaultLocale ?? this.defaultLocale;
        this.readLanguage();
        setState(this.#internals, ['loading', 'error'], snapshot.state);
        if (snapshot.open)
            void _a.loadDetail?.();
        if (snapshot.complete && !before?.complete && snapshot.state === 'ready') {
            this.dispatchEvent(new ExerciseLibraryReadyEvent(snapshot.answer.total));
        }
        const { error, problems } = snapshot;
        if ((error && error !== before?.error) || (problems.length && problems !== before?.problems))
            void this.#tell(snapshot);
        this.requestUpdate();
    }
    /** Tells the owner, not the visitor, what is wrong; the sentences are fetched only then. */
    async #tell(snapshot) {
        const { tellProblems } = await import('./problems-view.js');
        this.problems = tellProblems(this, snapshot);
    }
    render() {
        const { composed, fallback, store } = this;
        const { state: loaded, open } = store.snapshot;
        const ready = loaded === 'ready';
        const page = this.detail === 'page' && !!open && ready;
        if (!this.#impatient && !composed && !fallback && !ready && loaded !== 'error')
            return html `<div class="base" part="base"></div>`;
        this.#internals.states.delete('waiting');
        // Until there is something better, and when there never will be, what the author wrote stays readable.
        const asWritten = composed || (fallback && !ready);
        return html `<div class="base" part="base">
      ${this.debug ? this.problems : nothing}
      <slot ?hidden=${!asWritten || page}></slot>
      ${composed || (asWritten && loaded !== 'error') ? nothing : wholeLibrary(this, ready, page)}
      ${this.ownDetail || this.detail === 'none' || !open
            ? nothing
            : html `<exercise-detail .layout=${this.detail} .headingLevel=${this.headingLevel}></exercise-detail>`}
    </div>`;
    }
}
_a = ExerciseLibrary;
//# sourceMappingURL=exercise-library.js.map