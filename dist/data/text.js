const baseOf = (tag) => tag.toLowerCase().split('-')[0];
/**
 * Looks a text up: in the wanted language, its base language (`nl` for `nl-BE`), another region of it, the file's own
 * language, or else the first there is. Undefined when there is no text at all.
 * @param wanted BCP 47 tag of the visitor's language
 * @param own the file's `defaultLocale`, in which plain strings are written
 */
export function findText(text, wanted, own) {
    if (!text)
        return undefined;
    const base = baseOf(wanted);
    if (typeof text === 'string')
        return { value: text, lang: own, fallback: baseOf(own) !== base };
    // Asked for every card with every letter typed: most often it is just there.
    if (text[wanted])
        return { value: text[wanted], lang: wanted, fallback: false };
    const tags = Object.keys(text);
    const like = (tag) => tags.find((candidate) => candidate.toLowerCase() === tag.toLowerCase());
    const lang = like(wanted) ?? like(base) ?? tags.find((tag) => baseOf(tag) === base) ?? like(own) ?? like(baseOf(own)) ?? tags[0];
    return lang && text[lang] ? { value: text[lang], lang, fallback: baseOf(lang) !== base } : undefined;
}
//# sourceMappingURL=text.js.map