import { find } from '../locales/en/find.js';
/** The words that every element may use. */
export const findWords = { group: 'find', en: find };
const known = new Map([['en', find]]);
const loaders = new Map();
const pending = new Map();
/** Adds interface words of a language, for example `registerLocale('nl', nl)`; later words win over earlier ones. */
export function registerLocale(tag, messages) {
    const key = tag.toLowerCase();
    known.set(key, { ...known.get(key), ...messages });
}
/** Says how a group of words of a language, or `'*'` for all its words, can be fetched when a page first needs it. */
export function registerLocaleLoader(tag, group, load) {
    loaders.set(`${tag}/${group}`, load);
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
    if (!key)
        return undefined;
    let loading = pending.get(key);
    if (!loading) {
        loading = loaders.get(key)()
            // The page stays usable in English; and nobody waits twice, also when a word of this group was not among them.
            .then((messages) => registerLocale(key.split('/')[0], messages), () => { })
            .finally(() => loaders.delete(key));
        pending.set(key, loading);
    }
    return loading;
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
const pluralOf = (lang, n) => {
    if (isPlain(lang, n))
        return n === 1 ? 'one' : 'other';
    return cached(plurals, lang, (tag) => new Intl.PluralRules(tag)).select(n);
};
const rangePluralOf = (lang, from, to) => cached(plurals, lang, (tag) => new Intl.PluralRules(tag)).selectRange?.(from, to) ?? 'other';
/** Fills `{names}` in a message; a message with plural forms is chosen by `n`, or by the range from `least` to `n`. */
export function fill(message, lang, values = {}) {
    let text = message;
    if (typeof message !== 'string') {
        const [least, n] = [Number(values.least), Number(values.n)];
        text = message[least < n ? rangePluralOf(lang, least, n) : pluralOf(lang, n)] ?? message.other;
    }
    return text.replace(/\{(\w+)\}/g, (_, name) => {
        const value = values[name];
        return typeof value === 'number' ? formatNumber(lang, value) : (value ?? '');
    });
}
//# sourceMappingURL=messages.js.map