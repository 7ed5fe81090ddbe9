import { LitElement } from 'lit';
import { findText } from '../data/text.js';
import { awaitMessages, fill, findWords, formatNumber, messageFor } from './messages.js';
import { languageOf, watchLanguage } from './language.js';
/**
 * What every element of this package shares: the language of the nearest `lang`, interface words, texts of the library
 * file with a marked fallback, and styles that survive a move into another document.
 */
export class ExerciseElement extends LitElement {
    constructor() {
        super(...arguments);
        /** The language in force: the nearest `lang`, or that of the library file; set by the element itself. */
        this.language = '';
        /** The language in which the library file gives its plain strings. */
        this.defaultLocale = 'en';
        // What the parts of a view are given of their element: bound to it.
        /** An interface word, with its values filled in. */
        this.t = (key, values) => {
            const { message, lang } = messageFor(this.language, key);
            return fill(message, lang, values);
        };
        /** A number as the visitor writes it. */
        this.number = (value) => formatNumber(this.language, value);
        /** A text of the library file in the visitor's language, or the best there is. */
        this.text = (text) => this.found(text)?.value ?? '';
        /** The same with the language it was found in. */
        this.found = (text) => findText(text, this.language, this.defaultLocale);
    }
    /** The interface words this element needs beside those to find exercises. */
    static { this.words = findWords; }
    #takeOver;
    /** The language whose words are here. */
    #worded;
    #stopWatching;
    connectedCallback() {
        super.connectedCallback();
        this.readLanguage();
        this.#stopWatching = watchLanguage(() => this.readLanguage());
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.#stopWatching?.();
    }
    /** A constructed style sheet belongs to one document: after a move it is made again for the new one. */
    adoptedCallback() {
        const root = this.renderRoot;
        const Sheet = this.ownerDocument.defaultView?.CSSStyleSheet;
        if (!root || !Sheet)
            return;
        root.adoptedStyleSheets = this.constructor.elementStyles.map((style) => {
            const sheet = new Sheet();
            sheet.replaceSync(style.cssText);
            return sheet;
        });
    }
    createRenderRoot() {
        const drawn = this.shadowRoot;
        if (drawn) {
            this.served = import('./take-over.js').then(async ({ whenKnown }) => (this.#takeOver = await whenKnown(this)), () => (this.#takeOver = () => drawn.replaceChildren()));
        }
        return super.createRenderRoot();
    }
    /** Waits for the interface words, so that nobody sees a flash of the wrong language. */
    scheduleUpdate() {
        if (this.#worded === this.language)
            return super.scheduleUpdate();
        const { words } = this.constructor;
        // Both are on their way at once, and waited for one after the other.
        const own = awaitMessages(this.language, words);
        const wait = awaitMessages(this.language, findWords) ?? own ?? (this.#takeOver ? undefined : this.served);
        if (wait)
            return wait.then(() => this.scheduleUpdate());
        this.#worded = this.language;
        return super.scheduleUpdate();
    }
    update(changed) {
        if (this.#takeOver) {
            // Lit puts what it draws before the first node it found, which is the server's.
            this.renderOptions.renderBefore = null;
            this.#takeOver(this.render());
            this.#takeOver = this.served = undefined;
        }
        super.update(changed);
    }
    readLanguage() {
        const language = languageOf(this) || this.defaultLocale;
        if (language !== this.language) {
            this.language = language;
            this.requestUpdate();
        }
    }
    /** For `lang=`: set only when a text is shown in another language than the visitor's. */
    langOf(text) {
        const found = this.found(text);
        return found?.fallback ? found.lang : undefined;
    }
}
//# sourceMappingURL=exercise-element.js.map