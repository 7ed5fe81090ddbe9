import { find } from '../locales/en/find.js';
/** The words that every element may use. */
export const findWords = { group: 'find', en: find };
const known = new Map([['en', find]]);
const loaders = new Map();
/** Adds interface words of a language, for example `registerLocale('nl', nl)`; later words win over earlier ones. */
export function registerLocale(tag, messages) {
    const key = tag.toLowerCase();
    known.set(key, { ...known.get(key), ...messages });
}
/** Says how a group of words of a language, or `'*'` for all its words, can be fetched when a page first needs it. */
export function registerLocaleLoader(tag, group, load) {
    const key = `${tag}/${group}`;
    let loading;
    loaders.set(key, () => (loading ??= load()
        // The page stays usable in English; and nobody waits twice, also when a word of this group was not among them.
        .then((messages) => registerLocale(tag, messages), () => { })
        .finally(() => loaders.delete(key))));
}
const candidates = (lang) => {
    const tag = lang.toLowerCase();
    return [tag, tag.split('-')[0]];
};
const has = (tag, { en }) => {
    const words = known.get(tag);
    return !!words && Object.keys(en)[0] in words;
};
/** A promise while these words are on their way in this language; undefined when there is nothing to wait for. */
export function awaitMessages(lang, own) {
    if (!has('en', own))
        registerLocale('en', own.en);
    const tags = candidates(lang);
    if (tags.some((tag) => has(tag, own)))
        return undefined;
    const key = tags.flatMap((tag) => [`${tag}/${own.group}`, `${tag}/*`]).find((key) => loaders.has(key));
    return key ? loaders.get(key)() : undefined;
}
/** A word in this language, in its base language (`nl` for `nl-BE`), or in English; and which of these it is. */
export function messageFor(lang, key) {
    for (const tag of candidates(lang)) {
        const message = known.get(tag)?.[key];
        if (message)
            return { message, lang };
    }
    return { message: known.get('en')?.[key] ?? key, lang: 'en' };
}
const plurals = new Map();
const numbers = new Map();
const cached = (cache, lang, make) => {
    let value = cache.get(lang);
    if (!value) {
        try {
            value = make(lang);
        }
        catch {
            value = make('en'); // a `lang` that is not a language tag
        }
        cache.set(lang, value);
    }
    return value;
};
/** Languages of which small whole numbers are known: `Intl` takes longer to begin than the first cards to be drawn. */
const PLAIN = /^(en|nl)(-[a-z]{2})?$/i;
const isPlain = (lang, value) => value >= 0 && value < 1000 && value % 1 === 0 && PLAIN.test(lang);
/** A number as this language writes it. */
export const formatNumber = (lang, value) => isPlain(lang, value) ? `${value}` : cached(numbers, lang, (tag) => new Intl.NumberFormat(tag)).format(value);
/** The plural forms of a language. */
export const pluralRules = (lang) => cached(plurals, lang, (tag) => new Intl.PluralRules(tag));
const pluralOf = (lang, n) => isPlain(lang, n) ? (n === 1 ? 'one' : 'other') : pluralRules(lang).select(n);
/** Fills `{names}` in a message; of a message with plural forms that of the number `n`, or the one that `form` names. */
export function fill(message, lang, values = {}) {
    let text = message;
    if (typeof message !== 'string') {
        text = message[values.form ?? pluralOf(lang, Number(values.n))] ?? message.other;
    }
    return text.replace(/\{(\w+)\}/g, (_, name) => {
        const value = values[name];
        return typeof value === 'number' ? formatNumber(lang, value) : (value ?? '');
    });
}
//# sourceMappingURL=messages.js.map