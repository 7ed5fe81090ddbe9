import type { Exercise, LibraryFile } from './library-types.js';
import { lintFigures } from './lint-figures.js';
import { lintIds } from './lint-ids.js';
import { lintOrder } from './lint-order.js';
import type { Find } from './lint.js';
import type { Problem } from './problem.js';
import type { LibraryHeader } from './reader.js';

/**
 * What names something that is not there, or leads back to itself: ladders, checks, requirements; and drawings whose keys
 * have no order in time. For a valid file.
 */
export function lintLinks(header: LibraryHeader, exercises: readonly Exercise[]): readonly Problem[] {
  const problems: Problem[] = [];
  const file: LibraryFile = { ...header, exercises };
  const find: Find = (path, severity, text) => {
    if (severity === 'error') problems.push({ path, code: 'link', params: { text } });
  };
  lintIds(file, find);
  lintOrder(file, find);
  lintFigures(exercises, find);
  return problems;
}
