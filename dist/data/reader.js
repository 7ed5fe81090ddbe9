/** A file that cannot be shown at all; `problem-text.ts` has the sentence for `code`. */
export class LibraryFormatError extends Error {
    constructor(reason, code, params = {}) {
        super(`${reason}: ${code}`);
        this.reason = reason;
        this.code = code;
        this.params = params;
    }
}
/** The major version of the file format that is understood; any minor version of it is. */
const MAJOR = '1';
const isObject = (value) => !!value && typeof value === 'object' && !Array.isArray(value);
const isString = (value) => typeof value === 'string';
const isId = (value) => isString(value) && !!value;
const isNumber = (value) => typeof value === 'number' && value >= 0;
const every = (check) => (value) => isObject(value) && Object.values(value).every(check);
const list = (check) => (value) => Array.isArray(value) && value.every(check);
/** An object in which these fields, where there are any, are right. */
const shape = (fields) => {
    const entries = Object.entries(fields);
    return (value) => isObject(value) && entries.every(([key, check]) => value[key] === undefined || check(value[key]));
};
const either = (a, b) => (value) => a(value) || b(value);
const text = either(isString, every(isString));
const words = either(list(isString), every(list(isString)));
const range = either(isNumber, (value) => isObject(value) && isNumber(value.min));
/** What finding and showing cards relies on; everything else is looked at when it is first needed. */
const isExercise = shape({
    aliases: words,
    summary: text,
    terms: every((value) => value === null || list(either(isString, (use) => isObject(use) && isString(use.term)))(value)),
    level: isNumber,
    startPosition: text,
    steps: list(shape({ text })),
    cues: list(text),
    dosage: shape({ sets: range, reps: range, repSeconds: range, holdSeconds: range, tempo: isObject, rest: isObject }),
    phases: (value) => isObject(value) && list((phase) => isObject(phase) && range(phase.seconds))(value.items),
    media: list(shape({ sources: list(isObject), poster: isObject })),
    replaces: list(isString),
});
const isNamed = (value, name) => isObject(value) && isId(value.id) && !!value[name] && text(value[name]);
const isTerm = shape({ description: text, aliases: words, icon: isString });
/**
 * Reads a library file as far as finding exercises needs it: tolerant, small and fast. What is wrong hides only itself;
 * what exactly is wrong, and where, `check.ts` says.
 */
export class LibraryReader {
    /**
     * The file without its exercises.
     * @throws LibraryFormatError when it is no library, or of another major version
     */
    header(data) {
        if (!isObject(data))
            throw new LibraryFormatError('format', 'object');
        const { schemaVersion, library, taxonomies, exercises, ...rest } = data;
        const version = typeof schemaVersion === 'string' ? schemaVersion : '';
        if (version && version.split('.')[0] !== MAJOR)
            throw new LibraryFormatError('version', 'major', { version });
        if (!Array.isArray(exercises))
            throw new LibraryFormatError('format', 'exercises');
        const info = isObject(library) ? { ...library } : {};
        if (!isObject(info.levelScale) || !list(text)(info.levelScale.labels))
            delete info.levelScale;
        if (!isId(info.defaultLocale))
            delete info.defaultLocale;
        const vocabularies = {};
        for (const [id, taxonomy] of Object.entries(isObject(taxonomies) ? taxonomies : {})) {
            if (!isObject(taxonomy) || !text(taxonomy.label) || !Array.isArray(taxonomy.terms))
                continue;
            const filter = isObject(taxonomy.filter) ? taxonomy.filter : undefined;
            const terms = taxonomy.terms.filter((term) => isNamed(term, 'label') && isTerm(term));
            vocabularies[id] = { ...taxonomy, filter, terms };
        }
        return { ...rest, schemaVersion: version, library: info, taxonomies: vocabularies };
    }
    /** An exercise, or undefined when it cannot be shown because something that a card needs is wrong. */
    exercise(raw) {
        return isNamed(raw, 'name') && isExercise(raw) ? raw : undefined;
    }
}
//# sourceMappingURL=reader.js.map