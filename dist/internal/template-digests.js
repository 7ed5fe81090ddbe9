import { digestForTemplateResult } from '@lit-labs/ssr-client';
import { minifyHtml } from './minify-html.js';
/** What Lit writes before each piece a server drew, with the digest of its template. */
const PART = /^lit-part (\S+)$/;
/**
 * The digests of the templates in a value, in the order of the page. The server writes the common ones, so that its
 * pages fit the script tag, whose templates are minified, and every bundler.
 */
export function digestsOf(value) {
    if (Array.isArray(value))
        return value.flatMap(digestsOf);
    if (!isTemplate(value))
        return [];
    const { strings } = value;
    // The build leaves literals with escapes alone.
    const same = strings.raw.some((text) => text.includes('\\')) ? strings : minifyHtml(strings);
    const common = digestForTemplateResult({ ...value, strings: same });
    return [[digestForTemplateResult(value), common], ...value.values.flatMap(digestsOf)];
}
const isTemplate = (value) => !!value && typeof value === 'object' && 'strings' in value && 'values' in value;
/**
 * Makes the marks in a shadow root, with digests that are the same in every build, those of this one.
 * @throws Error when this value was not what the server drew
 */
export function translateMarks(root, value) {
    const digests = digestsOf(value);
    const marks = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
    let at = 0;
    for (let mark = marks.nextNode(); mark; mark = marks.nextNode()) {
        const digest = PART.exec(mark.data)?.[1];
        if (!digest)
            continue;
        while (at < digests.length && digests[at][1] !== digest)
            at++;
        if (at === digests.length)
            throw new Error('The server drew something else.');
        mark.data = `lit-part ${digests[at++][0]}`;
    }
}
//# sourceMappingURL=template-digests.js.map