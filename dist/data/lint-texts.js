import { rules } from '../schema/rules.js';
import { pathTo } from './problem.js';
const TEXTS = ['LocalizedText', 'Name', 'LocalizedList'];
/** Places that are named one by one; more of them are counted, so that a library in one language is no wall of lines. */
const FEW = 3;
/** Every text should be there in every language that the library says it has; one line for each set of languages. */
export function lintTexts(file, find) {
    const { locales = [], defaultLocale = 'en' } = file.library;
    if (locales.length < 2)
        return;
    const places = new Map();
    walkTexts(file, rules.LibraryFile, '', (text, path) => {
        const missing = typeof text === 'object' && text && !Array.isArray(text)
            ? locales.filter((locale) => !Object.hasOwn(text, locale))
            : locales.filter((locale) => locale !== defaultLocale);
        const languages = missing.join(', ');
        if (!languages)
            return;
        if (!places.has(languages))
            places.set(languages, []);
        places.get(languages).push(path);
    });
    for (const [languages, [first, ...others]] of places) {
        const named = others.slice(0, FEW).join(', ');
        const more = others.length > FEW ? ` and in ${others.length - FEW} more places` : '';
        const also = named && ` Nor is there in ${named}${more}.`;
        const cure = others.length ? 'add them, or take the language out of "locales"' : 'add it';
        find(first, 'warning', `There is no text in ${languages}.${also} Visitors see another language here: ${cure}.`);
    }
}
/** Calls back for everything that the schema calls a text. */
function walkTexts(value, rule, path, found) {
    if (typeof rule === 'boolean' || value === undefined || value === null)
        return;
    const { $ref, anyOf, items, properties = {}, additionalProperties } = rule;
    if ($ref && TEXTS.includes($ref))
        found(value, path);
    else if ($ref)
        walkTexts(value, rules[$ref], path, found);
    else if (anyOf)
        walkTexts(value, anyOf.find((one) => isFor(one, value)) ?? true, path, found);
    else if (Array.isArray(value)) {
        if (items !== undefined)
            value.forEach((item, i) => walkTexts(item, items, pathTo(path, i), found));
    }
    else if (typeof value === 'object') {
        for (const [key, part] of Object.entries(value)) {
            walkTexts(part, properties[key] ?? additionalProperties ?? true, pathTo(path, key), found);
        }
    }
}
/** Whether one of several possibilities is the one that a valid value was written for. */
function isFor(rule, value) {
    const { type, required = [] } = rule;
    if (typeof value !== 'object' || !value)
        return type !== 'object';
    return type !== 'string' && required.every((key) => Object.hasOwn(value, key));
}
//# sourceMappingURL=lint-texts.js.map