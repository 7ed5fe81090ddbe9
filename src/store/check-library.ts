import { LibraryChecker, type Problem } from '../data/check.js';
import type { Exercise } from '../data/library-types.js';
import type { Hidden } from './intake.js';

/** What is looked at for the owner of a site, once visitors see their cards. */
export interface CheckedFile {
  /** The document; its exercises are not looked at here. */
  readonly data: unknown;
  /** Those that are shown, in the order of the file. */
  readonly exercises: readonly Exercise[];
  /** Those that are not, in the order of the file. */
  readonly hidden: readonly Hidden[];
}

/** Exercises that are checked without a breath between them. */
const AT_ONCE = 100;

/** Everything that is wrong with a file, in short slices of work. */
export async function checkLibrary(file: CheckedFile, breathe: () => Promise<void>): Promise<readonly Problem[]> {
  const checker = new LibraryChecker();
  checker.header(file.data);
  let count = 0;
  for (const [index, raw] of inFileOrder(file)) {
    checker.exercise(raw, index);
    if (++count % AT_ONCE === 0) await breathe();
  }
  return checker.problems;
}

function* inFileOrder({ exercises, hidden }: CheckedFile): Generator<Hidden, void> {
  let index = 0;
  let next = 0;
  for (const exercise of exercises) {
    for (; hidden[next]?.[0] === index; index++) yield hidden[next++];
    yield [index++, exercise];
  }
  yield* hidden.slice(next);
}
