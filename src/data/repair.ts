import type { Rule } from '../schema/rule.js';
import { rules } from '../schema/rules.js';
import { matchRule } from './match-rule.js';
import type { Exercise } from './library-types.js';
import type { LibraryHeader } from './reader.js';

/** Each round takes away what is wrong; what then lacks something it needs goes in the next. */
const ROUNDS = 12;

/** A copy without what breaks a rule: a part that is wrong, or what cannot be without it. Undefined when nothing is left. */
export function repair<Value>(value: Value, rule: Rule): Value | undefined {
  const box = { value: structuredClone(value) as unknown };
  for (let round = 0; round < ROUNDS; round++) {
    const places: (string | number)[][] = [];
    matchRule(box.value, rule, '', (path, code) => {
      if (code !== 'unknown') places.push(['value', ...segmentsOf(path)]);
    });
    if (!places.length) return box.value as Value | undefined;
    // From the end on, so that places in lists keep their numbers.
    for (const place of places.reverse()) remove(box, place);
    if (box.value === undefined) return undefined;
  }
  return undefined;
}

function segmentsOf(path: string): (string | number)[] {
  return [...path.matchAll(/\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]|([^.[\]]+)/g)].map(([, index, quoted, key]) =>
    index ? Number(index) : quoted === undefined ? key : (JSON.parse(`"${quoted}"`) as string),
  );
}

function remove(root: object, place: readonly (string | number)[]): void {
  let at: unknown = root;
  for (const segment of place.slice(0, -1)) at = (at as Record<string, unknown> | undefined)?.[segment];
  const last = place.at(-1)!;
  if (Array.isArray(at)) at.splice(Number(last), 1);
  else if (at && typeof at === 'object') delete (at as Record<string, unknown>)[last];
}

/** An exercise without the parts that are wrong. */
export const repairExercise = (exercise: Exercise): Exercise | undefined => repair(exercise, rules.Exercise);

const LISTS: Readonly<Record<string, string>> = {
  ladders: 'Ladder',
  protocols: 'Protocol',
  checks: 'Check',
  cautions: 'Caution',
  references: 'Reference',
  glossary: 'GlossaryEntry',
  lessons: 'Lesson',
};

/** A header without the entries and parts that are wrong. */
export function repairHeader(header: LibraryHeader): LibraryHeader {
  const repaired: Record<string, unknown> = { ...header };
  for (const [list, rule] of Object.entries(LISTS)) {
    const entries: unknown = repaired[list];
    if (!Array.isArray(entries)) delete repaired[list];
    else
      repaired[list] = entries
        .map((entry: unknown) => repair(entry, rules[rule]))
        .filter((entry) => entry !== undefined);
  }
  const library = { ...repair(header.library, { ...(rules.LibraryInfo as object), required: [] }) };
  return { ...repaired, library } as unknown as LibraryHeader;
}
