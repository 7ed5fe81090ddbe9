import type { Exercise, LibraryFile, Taxonomy } from './library-types.js';

/** A library file without its exercises; its vocabularies and levels are whole, the rest is as the file has it. */
export interface LibraryHeader extends Omit<LibraryFile, 'exercises'> {
  readonly taxonomies: Readonly<Record<string, Taxonomy>>;
}

/** A file that cannot be shown at all; `problem-text.ts` has the sentence for `code`. */
export class LibraryFormatError extends Error {
  constructor(
    readonly reason: 'format' | 'version',
    readonly code: string,
    readonly params: Readonly<Record<string, unknown>> = {},
  ) {
    super(`${reason}: ${code}`);
  }
}

/** The major version of the file format that is understood; any minor version of it is. */
const MAJOR = '1';

type Check = (value: unknown) => boolean;

const isObject = (value: unknown): value is Record<string, unknown> =>
  !!value && typeof value === 'object' && !Array.isArray(value);
const isString: Check = (value) => typeof value === 'string';
const isId: Check = (value) => isString(value) && !!value;
const isNumber: Check = (value) => typeof value === 'number' && value >= 0;
const every =
  (check: Check): Check =>
  (value) =>
    isObject(value) && Object.values(value).every(check);
const list =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
/** An object in which these fields, where there are any, are right. */
const shape = (fields: Readonly<Record<string, Check>>): Check => {
  const entries = Object.entries(fields);
  return (value) => isObject(value) && entries.every(([key, check]) => value[key] === undefined || check(value[key]));
};
const either =
  (a: Check, b: Check): Check =>
  (value) =>
    a(value) || b(value);

const text = either(isString, every(isString));
const words = either(list(isString), every(list(isString)));
const range = either(isNumber, (value) => isObject(value) && isNumber(value.min));

/** What finding and showing cards relies on; everything else is looked at when it is first needed. */
const isExercise = shape({
  aliases: words,
  summary: text,
  terms: every(
    (value) => value === null || list(either(isString, (use) => isObject(use) && isString(use.term)))(value),
  ),
  level: isNumber,
  startPosition: text,
  steps: list(shape({ text })),
  cues: list(text),
  dosage: shape({ sets: range, reps: range, repSeconds: range, holdSeconds: range, tempo: isObject, rest: isObject }),
  phases: (value) => isObject(value) && list((phase) => isObject(phase) && range(phase.seconds))(value.items),
  media: list(shape({ sources: list(isObject), poster: isObject })),
  replaces: list(isString),
});
const isNamed = (value: unknown, name: string): value is Record<string, unknown> =>
  isObject(value) && isId(value.id) && !!value[name] && text(value[name]);
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
  header(data: unknown): LibraryHeader {
    if (!isObject(data)) throw new LibraryFormatError('format', 'object');
    const { schemaVersion, library, taxonomies, exercises, ...rest } = data;
    const version = typeof schemaVersion === 'string' ? schemaVersion : '';
    if (version && version.split('.')[0] !== MAJOR) throw new LibraryFormatError('version', 'major', { version });
    if (!Array.isArray(exercises)) throw new LibraryFormatError('format', 'exercises');
    const info: Record<string, unknown> = isObject(library) ? { ...library } : {};
    if (!isObject(info.levelScale) || !list(text)(info.levelScale.labels)) delete info.levelScale;
    if (!isId(info.defaultLocale)) delete info.defaultLocale;
    const vocabularies: Record<string, unknown> = {};
    for (const [id, taxonomy] of Object.entries(isObject(taxonomies) ? taxonomies : {})) {
      if (!isObject(taxonomy) || !text(taxonomy.label) || !Array.isArray(taxonomy.terms)) continue;
      const filter = isObject(taxonomy.filter) ? taxonomy.filter : undefined;
      const terms = taxonomy.terms.filter((term) => isNamed(term, 'label') && isTerm(term));
      vocabularies[id] = { ...taxonomy, filter, terms };
    }
    return { ...rest, schemaVersion: version, library: info, taxonomies: vocabularies } as unknown as LibraryHeader;
  }

  /** An exercise, or undefined when it cannot be shown because something that a card needs is wrong. */
  exercise(raw: unknown): Exercise | undefined {
    return isNamed(raw, 'name') && isExercise(raw) ? (raw as unknown as Exercise) : undefined;
  }
}
