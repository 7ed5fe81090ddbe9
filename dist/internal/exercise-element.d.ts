import { LitElement, type PropertyValues } from 'lit';
import { type FoundText } from '../data/text.js';
import type { LocalizedText } from '../data/library-types.js';
import type { Messages } from '../locales/messages.js';
import { type OwnWords } from './messages.js';
type Values = Readonly<Record<string, string | number>>;
/**
 * What every element of this package shares: the language of the nearest `lang`, interface words, texts of the library
 * file with a marked fallback, and styles that survive a move into another document.
 */
export declare abstract class ExerciseElement extends LitElement {
    #private;
    /** The interface words this element needs beside those to find exercises. */
    protected static words: OwnWords;
    /** The language in force: the nearest `lang`, or that of the library file; set by the element itself. */
    protected language: string;
    /** The language in which the library file gives its plain strings. */
    protected defaultLocale: string;
    /** Settles when what a server drew in the shadow root can be taken over; gone once it is. */
    protected served?: Promise<unknown>;
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** A constructed style sheet belongs to one document: after a move it is made again for the new one. */
    adoptedCallback(): void;
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    /** Waits for the interface words, so that nobody sees a flash of the wrong language. */
    protected scheduleUpdate(): void | Promise<unknown>;
    protected update(changed: PropertyValues): void;
    protected readLanguage(): void;
    /** An interface word, with its values filled in. */
    protected t: (key: keyof Messages, values?: Values) => string;
    /** A number as the visitor writes it. */
    protected number: (value: number) => string;
    /** A text of the library file in the visitor's language, or the best there is. */
    protected text: (text: LocalizedText | undefined) => string;
    /** The same with the language it was found in. */
    protected found: (text: LocalizedText | undefined) => FoundText | undefined;
    /** For `lang=`: set only when a text is shown in another language than the visitor's. */
    protected langOf(text: LocalizedText | undefined): string | undefined;
}
export {};
