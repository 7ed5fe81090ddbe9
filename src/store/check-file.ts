import { LibraryChecker, type Problem } from '../data/check.js';
import type { Exercise } from '../data/library-types.js';
import { lintLinks } from '../data/lint-links.js';
import type { LibraryHeader } from '../data/reader.js';
import { repairExercise, repairHeader } from '../data/repair.js';
import type { Hidden } from './intake.js';

/** What is looked at once visitors see their cards. */
export interface FileToCheck {
  /** The document; its exercises are not looked at here. */
  readonly data: unknown;
  readonly header: LibraryHeader;
  /** Exercises that are shown, in the order of the file. */
  readonly exercises: readonly Exercise[];
  /** Those that are not, in the order of the file. */
  readonly hidden: readonly Hidden[];
}

export interface CheckedFile {
  readonly problems: readonly Problem[];
  readonly header: LibraryHeader;
  /** Exercises without their parts that are wrong, by id; only those that have such parts. */
  readonly repaired: ReadonlyMap<string, Exercise>;
}

/** Longest stretch of work between two breaths of the page, in milliseconds. */
const SLICE_MS = 8;

/** Finds everything that is wrong with a file, in short slices of work, and makes the rest safe to show. */
export async function checkFile(file: FileToCheck, breathe: () => Promise<void>): Promise<CheckedFile> {
  const { data, header } = file;
  const checker = new LibraryChecker();
  const repaired = new Map<string, Exercise>();
  checker.header(data);
  const safe = checker.count ? repairHeader(header) : header;
  const shown: Exercise[] = [];
  let sliceEnd = performance.now() + SLICE_MS;
  for (const [index, raw] of inFileOrder(file)) {
    const before = checker.count;
    checker.exercise(raw, index);
    const exercise = raw as Exercise;
    const good = file.exercises.includes(exercise);
    if (checker.count > before && good) {
      const { id, name } = exercise;
      repaired.set(id, repairExercise(exercise) ?? { id, name });
    }
    shown.push(good ? (repaired.get(exercise.id) ?? exercise) : { id: String(exercise?.id), name: '' });
    if (performance.now() > sliceEnd) {
      await breathe();
      sliceEnd = performance.now() + SLICE_MS;
    }
  }
  return { problems: [...checker.problems, ...linksIn(safe, shown)], header: safe, repaired };
}

function linksIn(header: LibraryHeader, exercises: readonly Exercise[]): readonly Problem[] {
  try {
    return lintLinks(header, exercises);
  } catch {
    return []; // A vocabulary that is wrong: the checker said so.
  }
}

function* inFileOrder({ exercises, hidden }: FileToCheck): Generator<Hidden, void> {
  let index = 0;
  let next = 0;
  for (const exercise of exercises) {
    for (; hidden[next]?.[0] === index; index++) yield hidden[next++];
    yield [index++, exercise];
  }
  yield* hidden.slice(next);
}
