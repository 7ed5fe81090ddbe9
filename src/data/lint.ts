import type { Exercise, LibraryFile, Medium } from './library-types.js';
import { lintIds } from './lint-ids.js';
import { lintOrder } from './lint-order.js';
import { lintTexts } from './lint-texts.js';
import { pathTo } from './problem.js';
import { browseTaxonomy, termsOf } from './roles.js';

/** Something a schema cannot see: an error breaks what it names, a warning is worth a look. */
export interface Finding {
  /** Where, as in `ladders[0].rungs[2].exercises[0]`. */
  readonly path: string;
  readonly severity: 'error' | 'warning';
  /** What is wrong and how to mend it, in English. */
  readonly text: string;
}

export type Find = (path: string, severity: Finding['severity'], text: string) => void;

/** Looks a valid library file over for what only shows when its parts are held against each other. */
export function lint(file: LibraryFile): readonly Finding[] {
  const findings: Finding[] = [];
  const find: Find = (path, severity, text) => findings.push({ path, severity, text });
  lintIds(file, find);
  lintOrder(file, find);
  lintTexts(file, find);
  file.exercises.forEach((exercise, i) => lintExercise(file, exercise, pathTo('exercises', i), find));
  return findings;
}

function lintExercise(file: LibraryFile, exercise: Exercise, path: string, find: Find): void {
  const taxonomies = file.taxonomies ?? {};
  const browse = browseTaxonomy(taxonomies);
  if (browse && !termsOf(exercise, browse, taxonomies).length) {
    find(path, 'warning', `It has no word of "${browse}", so nobody who browses comes upon it. Give it one.`);
  }
  exercise.media?.forEach((medium, i) => lintMedium(medium, `${path}.media[${i}]`, find));
  const { steps = [], media = [] } = exercise;
  media.forEach(({ chapters = [] }, i) =>
    chapters.forEach(({ step }, j) => {
      if (step > steps.length) {
        find(
          `${path}.media[${i}].chapters[${j}].step`,
          'error',
          `There are only ${steps.length} steps. Name one of them.`,
        );
      }
    }),
  );
}

function lintMedium(medium: Medium, path: string, find: Find): void {
  const { kind, license, hasAudio, captions, transcript, alt, durationSeconds } = medium;
  if (kind !== 'figure' && !license) {
    find(
      path,
      'warning',
      'It has no licence. Say under which one it may be shown, for example "license": "CC-BY-4.0".',
    );
  }
  if (hasAudio && !captions?.length && !transcript) {
    find(
      path,
      'warning',
      'It has sound, but no captions and no transcript. Who cannot hear it misses what is said: add one.',
    );
  }
  if (kind === 'image' && !alt)
    find(path, 'warning', 'It has no "alt". Say in words what it shows, for who cannot see it.');
  medium.loops?.forEach(({ fromSeconds, toSeconds }, i) => {
    if (toSeconds <= fromSeconds || (durationSeconds && toSeconds > durationSeconds)) {
      find(`${path}.loops[${i}]`, 'error', 'It ends before it begins, or after the end of the film. Mend its seconds.');
    }
  });
}
