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
            lines.push('<li>', ...oneExercise(exercise, file.cautions, write, options, heading), '</li>');
        lines.push('</ul>');
    }
    if (withData) {
        // "<" would end the script early.
        const json = JSON.stringify(structuredData(file, options)).replaceAll('<', '\\u003c');
        lines.push(`<script type="application/ld+json">${json}</script>`);
    }
    return `${lines.filter(Boolean).join('\n')}\n`;
}
function oneExercise(exercise, cautions = [], write, { brief, headingLevel = 2, href }, heading) {
    const name = write(exercise.name, exercise.id);
    const title = href ? `<a href="${escape(href(exercise.id))}">${name}</a>` : name;
    if (brief)
        return [`<strong>${title}</strong>`, write(exercise.summary)];
    const known = (exercise.cautions ?? []).flatMap((id) => cautions.find((caution) => caution.id === id) ?? []);
    return [
        heading(headingLevel + 1, title),
        paragraph(write(exercise.summary)),
        // Whoever reads from the top reads them before the first step.
        list('ul', known, ({ text }) => write(text)),
        paragraph(write(exercise.startPosition)),
        list('ol', exercise.steps, ({ text }) => write(text)),
        list('ul', exercise.cues, (cue) => write(cue)),
        list('ul', exercise.errors, ({ error, fix }) => [write(error), write(fix)].filter(Boolean).join(' ')),
        paragraph(write(exercise.feel)),
        paragraph(write(exercise.breathing)),
    ];
}
function list(tag, items = [], content) {
    return items.length ? `<${tag}>\n${items.map((item) => `<li>${content(item)}</li>`).join('\n')}\n</${tag}>` : '';
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