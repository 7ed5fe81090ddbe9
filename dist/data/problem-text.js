const TYPES = {
    string: 'a text in quotes',
    integer: 'a whole number, without quotes',
    number: 'a number, without quotes',
    boolean: 'true or false, without quotes',
    array: 'a list in square brackets [ ]',
    object: 'a group in braces { }',
    null: 'null',
};
/** What a value that breaks the pattern of a rule should look like. */
const SHAPES = {
    Id: 'letters without accents, digits, "-", "_" and full stops, beginning with a letter or digit, as in "glute-bridge"',
    Locale: 'a language tag such as "nl", "en" or "nl-BE"',
    Date: 'a date as in "2026-11-22"',
    Url: 'a web address (https://…), an e-mail or telephone link, or an address relative to the file, without spaces before it',
};
/** How deep lists and groups are named by their rule instead of their type. */
const RULES = {
    LocalizedText: 'a text, or texts by language as in { "nl": "…", "en": "…" }',
    Name: 'a text, or texts by language as in { "nl": "…", "en": "…" }',
    LocalizedList: 'a list of words, or lists by language as in { "nl": ["…"], "en": ["…"] }',
    Range: 'a whole number such as 5, or a range such as { "min": 5, "max": 8 }',
    Count: 'a whole number from 1, or a range such as { "min": 5, "max": 8 }',
};
const quoted = (value) => {
    const text = JSON.stringify(value) ?? 'nothing';
    return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};
const some = (words) => words.map((word) => `"${word}"`).join(', ');
const did = (hint) => (hint ? ` Did you mean "${hint}"?` : '');
const SENTENCES = {
    type: ({ expected, found, rule }) => {
        const wanted = RULES[String(rule)] ?? expected.map((type) => TYPES[type]).join(' or ');
        return `This should be ${wanted}; it is ${TYPES[String(found)] ?? String(found)}.`;
    },
    enum: ({ allowed, found, hint }) => `${quoted(found)} is not known here. Choose one of ${some(allowed)}.${did(hint)}`,
    required: ({ key }) => `"${String(key)}" is missing. Add it.`,
    unknown: ({ key, hint }) => `Nothing is called "${String(key)}" here, so it is ignored.${did(hint)} Keys of your own begin with "x-".`,
    name: ({ key, rule }) => `"${String(key)}" cannot be used as a name here. It should be ${SHAPES[String(rule)] ?? 'a name'}.`,
    pattern: ({ found, rule }) => `${quoted(found)} does not fit. It should be ${SHAPES[String(rule)] ?? 'written as the documentation shows'}.`,
    empty: () => 'This is empty. Fill it in, or take it away.',
    number: ({ found, min, max }) => {
        const limits = [min !== undefined && `at least ${min}`, max !== undefined && `at most ${max}`];
        return `${String(found)} cannot be right: it should be ${limits.filter(Boolean).join(' and ')}.`;
    },
    forbidden: () => 'This cannot stand beside "phases": what has phases gets its sets, repetitions, hold and effort from them. Take one of the two away.',
    duplicate: ({ id }) => `The id ${quoted(id)} is taken by an exercise before this one. Give this one an id of its own.`,
    link: ({ text }) => String(text),
};
/** What happens to the place of a problem, so that an owner knows how urgent it is. */
const effect = ({ path, code, params: { exercise, hidden } }) => {
    if (code === 'unknown' || code === 'link' || !path)
        return '';
    const name = typeof exercise === 'string' ? ` ${quoted(exercise)}` : '';
    if (hidden)
        return ` Until then the exercise${name} is hidden.`;
    if (/^exercises\[\d+\]\.id$/.test(path))
        return ''; // It is called so for the time being.
    return name ? ` Until then this part of the exercise${name} is left out.` : ' Until then this part is left out.';
};
/** One sentence or two for the owner of a site: the place, what is wrong there, and the cure. */
export const problemText = (problem) => `${problem.path || 'The file'}: ${SENTENCES[problem.code](problem.params)}${effect(problem)}`;
const LOAD_ERRORS = {
    status: ({ url, status }) => status === 404
        ? `There is no file at ${String(url)} (404). Check the address in src, capitals included.`
        : `The server answered ${String(status)} for ${String(url)}. Check whether the file may be read by everybody.`,
    timeout: ({ url, seconds }) => `${String(url)} sent nothing for ${String(seconds)} seconds. Try again, or ask who runs the server.`,
    unreachable: ({ url }) => `${String(url)} cannot be reached: there is no network, or a file on another site does not allow this page to read it (CORS). Put the file on the same site as the page.`,
    html: ({ url }) => `${String(url)} is a web page, not a library file. Often this is the "page not found" of the site: check the address in src.`,
    empty: ({ url }) => `${String(url)} is empty. Put your library into it.`,
    json: ({ path, message }) => `The file is not valid JSON${path ? `, in ${path}` : ''}: ${String(message)}. A comma or a quotation mark is missing or too many; an editor such as VS Code shows where.`,
    object: () => 'The file is JSON, but not a library: it should begin with { and hold "schemaVersion", "library" and "exercises".',
    exercises: () => 'The file has no list of exercises: add "exercises": [ ].',
    major: ({ version }) => `The file is written in version ${String(version)} of the file format; this page knows version 1. Take a newer exercise-library, or write "schemaVersion": "1.0".`,
};
/** A sentence for the owner of a site about a file that cannot be shown, from the code of a `LoadError`. */
export const loadErrorText = (code, params) => LOAD_ERRORS[code]?.(params) ?? `The library cannot be shown (${code}).`;
//# sourceMappingURL=problem-text.js.map