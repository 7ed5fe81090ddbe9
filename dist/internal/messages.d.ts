import type { Messages, PluralMessage, WordGroups } from '../locales/messages.js';
/** A group of interface words with its English, which comes along with the element that needs it. */
export interface OwnWords {
    readonly group: keyof WordGroups;
    readonly en: Partial<Messages>;
}
/** The words that every element may use. */
export declare const findWords: OwnWords;
/** Adds interface words of a language, for example `registerLocale('nl', nl)`; later words win over earlier ones. */
export declare function registerLocale(tag: string, messages: Partial<Messages>): void;
/** Says how a group of words of a language, or `'*'` for all its words, can be fetched when a page first needs it. */
export declare function registerLocaleLoader(tag: string, group: keyof WordGroups | '*', load: () => Promise<Partial<Messages>>): void;
/** A promise while these words are on their way in this language; undefined when there is nothing to wait for. */
export declare function awaitMessages(lang: string, own: OwnWords): Promise<void> | undefined;
/** A word in this language, in its base language (`nl` for `nl-BE`), or in English; and which of these it is. */
export declare function messageFor(lang: string, key: keyof Messages): {
    message: string | PluralMessage;
    lang: string;
};
/** A number as this language writes it. */
export declare const formatNumber: (lang: string, value: number) => string;
/** The plural forms of a language. */
export declare const pluralRules: (lang: string) => Intl.PluralRules;
/** Fills `{names}` in a message; of a message with plural forms that of the number `n`, or the one that `form` names. */
export declare function fill(message: string | PluralMessage, lang: string, values?: Readonly<Record<string, string | number>>): string;
