import { en } from '../locales/en.js';
import type { Messages, PluralMessage } from '../locales/messages.js';

const known = new Map<string, Messages>([['en', en]]);
const loaders = new Map<string, () => Promise<Messages>>();
const pending = new Map<string, Promise<void>>();

/** Adds the interface words of a language, for example `registerLocale('nl', nl)`. */
export function registerLocale(tag: string, messages: Messages): void {
  known.set(tag.toLowerCase(), messages);
}

/** Says how the words of a language can be fetched when a page first needs them. */
export function registerLocaleLoader(tag: string, load: () => Promise<Messages>): void {
  loaders.set(tag, load);
}

const candidates = (lang: string) => {
  const tag = lang.toLowerCase();
  return [tag, tag.split('-')[0]];
};

/** A promise while the words of this language are on their way; undefined when there is nothing to wait for. */
export function awaitMessages(lang: string): Promise<void> | undefined {
  const tags = candidates(lang);
  if (tags.some((tag) => known.has(tag))) return undefined;
  const tag = tags.find((tag) => loaders.has(tag));
  if (!tag) return undefined;
  let loading = pending.get(tag);
  if (!loading) {
    loading = loaders.get(tag)!().then(
      (messages) => registerLocale(tag, messages),
      // The page stays usable in English; the next visit tries again.
      () => loaders.delete(tag) && undefined,
    ) as Promise<void>;
    pending.set(tag, loading);
  }
  return loading;
}

/** The words of a language, of its base language (`nl` for `nl-BE`), or English. */
export function messagesFor(lang: string): { messages: Messages; lang: string } {
  for (const tag of candidates(lang)) {
    const messages = known.get(tag);
    if (messages) return { messages, lang: tag === 'en' && !lang.startsWith('en') ? 'en' : lang };
  }
  return { messages: en, lang: 'en' };
}

const plurals = new Map<string, Intl.PluralRules>();
const numbers = new Map<string, Intl.NumberFormat>();
const cached = <T>(cache: Map<string, T>, lang: string, make: (lang: string) => T): T => {
  let value = cache.get(lang);
  if (!value) {
    try {
      value = make(lang);
    } catch {
      value = make('en'); // a `lang` that is not a language tag
    }
    cache.set(lang, value);
  }
  return value;
};

/** A number as this language writes it. */
export const formatNumber = (lang: string, value: number): string =>
  cached(numbers, lang, (tag) => new Intl.NumberFormat(tag)).format(value);

/** Fills `{names}` in a message; a message with plural forms is chosen by `n`. */
export function fill(
  message: string | PluralMessage,
  lang: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  let text = message as string;
  if (typeof message !== 'string') {
    text = message[cached(plurals, lang, (tag) => new Intl.PluralRules(tag)).select(Number(values.n))] ?? message.other;
  }
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    return typeof value === 'number' ? formatNumber(lang, value) : (value ?? '');
  });
}
