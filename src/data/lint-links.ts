import type { Exercise, LibraryFile } from './library-types.js';
import { lintIds } from './lint-ids.js';
import { lintOrder } from './lint-order.js';
import type { Problem } from './problem.js';
import type { LibraryHeader } from './reader.js';

/** What names something that is not there, or leads back to itself: ladders, checks, requirements. For a valid file. */
export function lintLinks(header: LibraryHeader, exercises: readonly Exercise[]): readonly Problem[] {
  const problems: Problem[] = [];
  const file: LibraryFile = { ...header, exercises };
  for (const look of [lintIds, lintOrder]) {
    look(file, (path, severity, text) => {
      if (severity === 'error') problems.push({ path, code: 'link', params: { text } });
    });
  }
  return problems;
}
