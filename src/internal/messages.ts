import { find } from '../locales/en/find.js';
import type { Messages, PluralMessage, WordGroups } from '../locales/messages.js';

/** A group of interface words with its English, which comes along with the element that needs it. */
export interface OwnWords {
  readonly group: keyof WordGroups;
  readonly en: Partial<Messages>;
}

/** The words that every element may use. */
export const findWords: OwnWords = { group: 'find', en: find };

const known = new Map<string, Partial<Messages>>([['en', find]]);
const loaders = new Map<string, () => Promise<void>>();

/** Adds interface words of a language, for example `registerLocale('nl', nl)`; later words win over earlier ones. */
export function registerLocale(tag: string, messages: Partial<Messages>): void {
  const key = tag.toLowerCase();
  known.set(key, { ...known.get(key), ...messages });
}

/** Says how a group of words of a language, or `'*'` for all its words, can be fetched when a page first needs it. */
export function registerLocaleLoader(
  tag: string,
  group: keyof WordGroups | '*',
  load: () => Promise<Partial<Messages>>,
): void {
  const key = `${tag}/${group}`;
  let loading: Promise<void> | undefined;
  loaders.set(
    key,
    () =>
      (loading ??= load()
        // The page stays usable in English; and nobody waits twice, also when a word of this group was not among them.
        .then(
          (messages) => registerLocale(tag, messages),
          () => {},
        )
        .finally(() => loaders.delete(key))),
  );
}

const candidates = (lang: string) => {
  const tag = lang.toLowerCase();
  return [tag, tag.split('-')[0]];
};

const has = (tag: string, { en }: OwnWords) => {
  const words = known.get(tag);
  return !!words && Object.keys(en)[0] in words;
};

/** A promise while these words are on their way in this language; undefined when there is nothing to wait for. */
export function awaitMessages(lang: string, own: OwnWords): Promise<void> | undefined {
  if (!has('en', own)) registerLocale('en', own.en);
  const tags = candidates(lang);
  if (tags.some((tag) => has(tag, own))) return undefined;
  const key = tags.flatMap((tag) => [`${tag}/${own.group}`, `${tag}/*`]).find((key) => loaders.has(key));
  return key ? loaders.get(key)!() : undefined;
}

/** A word in this language, in its base language (`nl` for `nl-BE`), or in English; and which of these it is. */
export function messageFor(lang: string, key: keyof Messages): { message: string | PluralMessage; lang: string } {
  for (const tag of candidates(lang)) {
    const message = known.get(tag)?.[key];
    if (message) return { message, lang };
  }
  return { message: known.get('en')?.[key] ?? key, lang: 'en' };
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

/** Languages of which small whole numbers are known: `Intl` takes longer to begin than the first cards to be drawn. */
const PLAIN = /^(en|nl)(-[a-z]{2})?$/i;
const isPlain = (lang: string, value: number) => value >= 0 && value < 1000 && value % 1 === 0 && PLAIN.test(lang);

/** A number as this language writes it. */
export const formatNumber = (lang: string, value: number): string =>
  isPlain(lang, value) ? `${value}` : cached(numbers, lang, (tag) => new Intl.NumberFormat(tag)).format(value);

/** The plural forms of a language. */
export const pluralRules = (lang: string): Intl.PluralRules =>
  cached(plurals, lang, (tag) => new Intl.PluralRules(tag));

const pluralOf = (lang: string, n: number): Intl.LDMLPluralRule =>
  isPlain(lang, n) ? (n === 1 ? 'one' : 'other') : pluralRules(lang).select(n);

/** Fills `{names}` in a message; of a message with plural forms that of the number `n`, or the one that `form` names. */
export function fill(
  message: string | PluralMessage,
  lang: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  let text = message as string;
  if (typeof message !== 'string') {
    text = message[(values.form as Intl.LDMLPluralRule) ?? pluralOf(lang, Number(values.n))] ?? message.other;
  }
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    return typeof value === 'number' ? formatNumber(lang, value) : (value ?? '');
  });
}
