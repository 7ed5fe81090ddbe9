/**
 * Draws elements on a server, for Node: HTML with declarative shadow DOM, which shows before any script has run and is
 * taken over by the elements once they are there. Needs the package `@lit-labs/ssr`; without it the answer is the plain
 * HTML of `static-html`. Registers nothing before the first call.
 */
import { loadErrorText } from '../data/problem-text.js';
import { staticHtml } from '../data/static-html.js';
import { fingerprint, SERVED } from '../internal/fingerprint.js';
import { LibraryStore } from '../store/library-store.js';
import { attributesText, commonMarks } from './markup.js';
import { elementRenderer } from './element-renderer.js';
import { served } from './served-tags.js';
export { styleHashes } from './style-hashes.js';
/**
 * The HTML of one element, as a visitor gets it.
 *
 * @param tag `exercise-library`; or one of the others, which find their library by `library="id"` or around them
 * @throws Error when the library cannot be read
 */
export async function renderElement(tag, options) {
    const { library, page, src, lang, inline = false, fallback = true } = options;
    const isLibrary = tag === 'exercise-library';
    const attributes = {
        ...(isLibrary && { src }),
        ...options.attributes,
    };
    const json = typeof library === 'string' ? library : JSON.stringify(library);
    const store = new LibraryStore({ pause: atOnce, afterPaint: atOnce });
    await store.readText(json, new URL(src ?? '', page).href);
    if (tag === 'exercise-ladder')
        await store.check();
    await Promise.resolve(); // the store answers in a microtask
    const { snapshot } = store;
    if (snapshot.error)
        throw new Error(`This library cannot be shown: ${loadErrorText(snapshot.error.code, snapshot.error.params)}`);
    const file = JSON.parse(json);
    const children = isLibrary ? [fallback ? staticOf(file, lang) : '', inline ? inlineOf(json) : ''].join('') : '';
    const drawing = await elementRenderer();
    if (!drawing) {
        const text = isLibrary ? children : staticOf(only(file, attributes.exercise), lang);
        return `<${tag}${attributesText(attributes)}>${text}</${tag}>`;
    }
    const exercise = store.get(String(attributes.exercise ?? ''));
    const scene = {
        store,
        lang,
        tag,
        attributes: { ...attributes, [SERVED]: fingerprint(snapshot, lang, exercise) },
        hasFallback: !!children,
    };
    const html = commonMarks(...(await drawing(scene, served[tag].template())));
    const end = `</${tag}>`;
    const [from, to] = [html.indexOf(`<${tag}`), html.lastIndexOf(end)];
    return `${html.slice(from, to)}${children}${end}`;
}
/** There is nobody waiting for a page to be painted. */
const atOnce = () => Promise.resolve();
const staticOf = (file, locale) => staticHtml(file, { locale, brief: true, withData: false });
const only = (file, id) => id === undefined ? file : { ...file, exercises: file.exercises.filter((exercise) => exercise.id === id) };
/** "<" would end the script early. */
const inlineOf = (json) => `<script type="application/json">${json.replaceAll('<', '\\u003c')}</script>`;
//# sourceMappingURL=index.js.map