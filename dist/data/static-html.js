import { browseTaxonomy, inOrder, termsOf } from './roles.js';
import { structuredData } from './structured-data.js';
import { findText } from './text.js';
const ESCAPES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** A text as it stands in HTML, in the content or in an attribute. */
export const escape = (text) => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign]);
/**
 * A library as plain HTML to put inside `<exercise-library>`: readable without script, and by search engines. Without
 * empty lines, because some editors turn those into paragraphs.
 */
export function staticHtml(file, options) {
    const { headingLevel = 2, withData = true } = options;
    const taxonomies = file.taxonomies ?? {};
    const browse = browseTaxonomy(taxonomies);
    const groups = new Map(inOrder(taxonomies[browse ?? '']?.terms ?? []).map((term) => [term, []]));
    groups.set(undefined, []);
    for (const exercise of file.exercises)
        groups.get(termsOf(exercise, browse, taxonomies)[0]?.term).push(exercise);
    const lines = [];
    const heading = (level, content) => `<h${level}>${content}</h${level}>`;
    const write = writer(file, options.locale);
    for (const [term, exercises] of groups) {
        if (!exercises.length)
            continue;
        if (term)
            lines.push(heading(headingLevel, write(term.label, term.id)), paragraph(write(term.description)));
        lines.push('<ul>');
        for (const exercise of exercises)
            lines.push('<li>', ...oneExercise(exercise, write, options, heading), '</li>');
        lines.push('</ul>');
    }
    if (withData) {
        // "<" would end the script early.
        const json = JSON.stringify(structuredData(file, options)).replaceAll('<', '\\u003c');
        lines.push(`<script type="application/ld+json">${json}</script>`);
    }
    return `${lines.filter(Boolean).join('\n')}\n`;
}
function oneExercise(exercise, write, { brief, headingLevel = 2, href }, heading) {
    const name = write(exercise.name, exercise.id);
    const title = href ? `<a href="${escape(href(exercise.id))}">${name}</a>` : name;
    if (brief)
        return [`<strong>${title}</strong>`, write(exercise.summary)];
    const items = (texts) => texts.map((text) => `<li>${text}</li>`).join('\n');
    const steps = exercise.steps?.length ? `<ol>\n${items(exercise.steps.map(({ text }) => write(text)))}\n</ol>` : '';
    return [
        heading(headingLevel + 1, title),
        paragraph(write(exercise.summary)),
        paragraph(write(exercise.startPosition)),
        steps,
    ];
}
const paragraph = (content) => (content ? `<p>${content}</p>` : '');
/** Escaped text, marked with its language where it is not that of the page. */
function writer(file, locale) {
    return (text, otherwise = '') => {
        const found = findText(text, locale, file.library.defaultLocale ?? 'en');
        if (!found)
            return escape(otherwise);
        const content = escape(found.value).replace(/\s*\n\s*/g, '<br>');
        return found.fallback ? `<span lang="${escape(found.lang)}">${content}</span>` : content;
    };
}
//# sourceMappingURL=static-html.js.map