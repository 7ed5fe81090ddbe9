import { rules } from '../schema/rules.js';
import { matchRule } from './match-rule.js';
import { pathTo, type Problem } from './problem.js';
import { LibraryReader } from './reader.js';

export type { Problem, ProblemCode } from './problem.js';

type Report = (path: string, code: Problem['code'], params?: Problem['params']) => void;

/** So many problems are kept: a file of another kind must not fill the memory. */
const MOST = 200;

/**
 * Says everything in which a library file differs from the schema, and where. A file without problems is valid, and a
 * valid file has none; ids that are taken are the one thing that a schema cannot say.
 */
export class LibraryChecker {
  readonly problems: Problem[] = [];
  /** How many there are, those that were not kept included. */
  count = 0;
  readonly #ids = new Set<unknown>();
  readonly #reader = new LibraryReader();

  readonly #report: Report = (path, code, params = {}) => {
    this.count++;
    if (this.problems.length < MOST) this.problems.push({ path, code, params });
  };

  /** Checks everything but the exercises themselves. */
  header(data: unknown): void {
    const whole = Array.isArray((data as { exercises?: unknown } | null)?.exercises);
    matchRule(whole ? { ...(data as object), exercises: [] } : data, rules.LibraryFile, '', this.#report);
  }

  /** Checks one exercise; `index` is its place in the file. */
  exercise(raw: unknown, index: number): void {
    const path = pathTo('exercises', index);
    const id = (raw as { id?: unknown } | null)?.id;
    const taken = this.#ids.has(id);
    const hidden = taken || !this.#reader.exercise(raw);
    const report: Report = (at, code, params) => this.#report(at, code, { ...params, exercise: id, hidden });
    matchRule(raw, rules.Exercise, path, report);
    if (id === undefined) return;
    if (taken) report(pathTo(path, 'id'), 'duplicate', { id });
    this.#ids.add(id);
  }
}

/** Checks a whole document. */
export function checkLibrary(data: unknown): readonly Problem[] {
  const checker = new LibraryChecker();
  checker.header(data);
  const { exercises } = (data ?? {}) as { exercises?: unknown };
  if (Array.isArray(exercises)) exercises.forEach((raw, index) => checker.exercise(raw, index));
  return checker.problems;
}
