import { LitElement, type CSSResult, type PropertyValues } from 'lit';
import { findText, type FoundText } from '../data/text.js';
import type { LocalizedText } from '../data/library-types.js';
import type { Messages } from '../locales/messages.js';
import { awaitMessages, fill, findWords, formatNumber, messageFor, type OwnWords } from './messages.js';
import { languageOf, watchLanguage } from './language.js';
import type { Served } from './take-over.js';

type Values = Readonly<Record<string, string | number>>;

/**
 * What every element of this package shares: the language of the nearest `lang`, interface words, texts of the library
 * file with a marked fallback, and styles that survive a move into another document.
 */
export abstract class ExerciseElement extends LitElement {
  /** The interface words this element needs beside those to find exercises. */
  protected static words: OwnWords = findWords;

  /** The language in force: the nearest `lang`, or that of the library file; set by the element itself. */
  protected language = '';
  /** The language in which the library file gives its plain strings. */
  protected defaultLocale = 'en';
  /** Settles when what a server drew in the shadow root can be taken over; gone once it is. */
  protected served?: Promise<unknown>;
  #takeOver?: (value: unknown) => void;
  /** The language whose words are here. */
  #worded?: string;
  #stopWatching?: () => void;

  override connectedCallback(): void {
    super.connectedCallback();
    this.readLanguage();
    this.#stopWatching = watchLanguage(() => this.readLanguage());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWatching?.();
  }

  /** A constructed style sheet belongs to one document: after a move it is made again for the new one. */
  adoptedCallback(): void {
    const root = this.renderRoot as ShadowRoot | undefined;
    const Sheet = this.ownerDocument.defaultView?.CSSStyleSheet;
    if (!root || !Sheet) return;
    root.adoptedStyleSheets = (this.constructor as typeof LitElement).elementStyles.map((style) => {
      const sheet = new Sheet();
      sheet.replaceSync((style as CSSResult).cssText);
      return sheet;
    });
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const drawn = this.shadowRoot;
    if (drawn) {
      this.served = import('./take-over.js').then(
        async ({ whenKnown }) => (this.#takeOver = await whenKnown(this as unknown as Served)),
        () => (this.#takeOver = () => drawn.replaceChildren()),
      );
    }
    return super.createRenderRoot();
  }

  /** Waits for the interface words, so that nobody sees a flash of the wrong language. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    if (this.#worded === this.language) return super.scheduleUpdate();
    const { words } = this.constructor as typeof ExerciseElement;
    // Both are on their way at once, and waited for one after the other.
    const own = awaitMessages(this.language, words);
    const wait = awaitMessages(this.language, findWords) ?? own ?? (this.#takeOver ? undefined : this.served);
    if (wait) return wait.then(() => this.scheduleUpdate());
    this.#worded = this.language;
    return super.scheduleUpdate();
  }

  protected override update(changed: PropertyValues): void {
    if (this.#takeOver) {
      // Lit puts what it draws before the first node it found, which is the server's.
      this.renderOptions.renderBefore = null;
      this.#takeOver(this.render());
      this.#takeOver = this.served = undefined;
    }
    super.update(changed);
  }

  protected readLanguage(): void {
    const language = languageOf(this) || this.defaultLocale;
    if (language !== this.language) {
      this.language = language;
      this.requestUpdate();
    }
  }

  // What the parts of a view are given of their element: bound to it.
  /** An interface word, with its values filled in. */
  protected t = (key: keyof Messages, values?: Values): string => {
    const { message, lang } = messageFor(this.language, key);
    return fill(message, lang, values);
  };

  /** A number as the visitor writes it. */
  protected number = (value: number): string => formatNumber(this.language, value);

  /** A text of the library file in the visitor's language, or the best there is. */
  protected text = (text: LocalizedText | undefined): string => this.found(text)?.value ?? '';

  /** The same with the language it was found in. */
  protected found = (text: LocalizedText | undefined): FoundText | undefined =>
    findText(text, this.language, this.defaultLocale);

  /** For `lang=`: set only when a text is shown in another language than the visitor's. */
  protected langOf(text: LocalizedText | undefined): string | undefined {
    const found = this.found(text);
    return found?.fallback ? found.lang : undefined;
  }
}
