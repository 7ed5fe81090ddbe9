import { LoadError } from './load-error.js';
/** The major version of the file format that is understood; any minor version of it is. */
const MAJOR = '1';
const isObject = (value) => !!value && typeof value === 'object' && !Array.isArray(value);
function fits(value, want) {
    if (typeof want === 'string')
        return typeof value === want;
    if (typeof want === 'function')
        return want(value);
    if (Array.isArray(want))
        return Array.isArray(value) && value.every((item) => fits(item, want[0]));
    const fields = Object.entries(want);
    return isObject(value) && fields.every(([key, field]) => value[key] === undefined || fits(value[key], field));
}
/** Something, or the same by language. */
const localized = (want) => (value) => fits(value, want) || (isObject(value) && Object.values(value).every((one) => fits(one, want)));
const text = localized('string');
const words = localized(['string']);
const range = (value) => fits(value, 'number') || (isObject(value) && fits(value.min, 'number'));
const uses = (value) => value === null || fits(value, [(use) => fits(isObject(use) ? use.term : use, 'string')]);
/** What finding and showing cards relies on; everything else is looked at when it is first needed. */
const EXERCISE = {
    aliases: words,
    summary: text,
    terms: (terms) => isObject(terms) && Object.values(terms).every(uses),
    level: 'number',
    startPosition: text,
    steps: [{ text }],
    cues: [text],
    dosage: { sets: range, reps: range, repSeconds: range, holdSeconds: range, tempo: isObject, rest: isObject },
    phases: (phases) => isObject(phases) && fits(phases.items, [(phase) => isObject(phase) && range(phase.seconds)]),
    media: [{ sources: [isObject], poster: isObject }],
    replaces: ['string'],
};
const TERM = { description: text, aliases: words, icon: 'string' };
const isNamed = (value, name, want) => isObject(value) && !!value.id && fits(value.id, 'string') && !!value[name] && text(value[name]) && fits(value, want);
/**
 * Reads a library file as far as finding exercises needs it: tolerant, small and fast. What is wrong hides only itself;
 * what exactly is wrong, and where, `check.ts` says.
 */
export class LibraryReader {
    constructor() {
        /** Whether something had to be left out. */
        this.dropped = false;
    }
    /**
     * The file without its exercises.
     * @throws LoadError when it is no library, or of another major version
     */
    header(data) {
        if (!isObject(data))
            throw new LoadError('format', 'object');
        const { schemaVersion, library, taxonomies, exercises, ...rest } = data;
        const version = typeof schemaVersion === 'string' ? schemaVersion : '';
        if (version && version.split('.')[0] !== MAJOR)
            throw new LoadError('version', 'major', { version });
        if (!Array.isArray(exercises))
            throw new LoadError('format', 'exercises');
        const info = isObject(library) ? { ...library } : {};
        const { levelScale, defaultLocale } = info;
        if (levelScale !== undefined && !(isObject(levelScale) && fits(levelScale.labels, [text])))
            this.#drop(info, 'levelScale');
        if (defaultLocale !== undefined && !fits(defaultLocale, 'string'))
            this.#drop(info, 'defaultLocale');
        const vocabularies = {};
        for (const [id, taxonomy] of Object.entries(isObject(taxonomies) ? taxonomies : {})) {
            if (!isObject(taxonomy) || !text(taxonomy.label) || !Array.isArray(taxonomy.terms)) {
                this.dropped = true;
                continue;
            }
            const terms = taxonomy.terms.filter((term) => isNamed(term, 'label', TERM));
            const vocabulary = (vocabularies[id] = { ...taxonomy, terms });
            if (taxonomy.filter !== undefined && !isObject(taxonomy.filter))
                this.#drop(vocabulary, 'filter');
            if (terms.length < taxonomy.terms.length)
                this.dropped = true;
        }
        return { ...rest, schemaVersion: version, library: info, taxonomies: vocabularies };
    }
    #drop(object, key) {
        delete object[key];
        this.dropped = true;
    }
    /** An exercise, or undefined when it cannot be shown because something that a card needs is wrong. */
    exercise(raw) {
        return isNamed(raw, 'name', EXERCISE) ? raw : undefined;
    }
}
//# sourceMappingURL=reader.js.map