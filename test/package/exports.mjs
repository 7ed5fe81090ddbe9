import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../tools/lib/files.mjs';
import { read, root } from '../helpers/sources.mjs';

export const packageJson = JSON.parse(read('package.json'));

/**
 * Every address a user can import, with its file and, for modules, its types: `exercise-library/define/all.js`. Patterns
 * of the exports map are filled in with the files that are there.
 */
export function entries() {
  return Object.entries(packageJson.exports).flatMap(([key, target]) => {
    // What is there for the compiler only has nothing to import.
    const file = typeof target === 'string' ? target : (target.default ?? target.types);
    return namesFor(file).map((name) => ({
      specifier: join(packageJson.name, key.replace('*', name)),
      file: fill(file, name),
      types: target.default && target.types && fill(target.types, name),
    }));
  });
}

const fill = (pattern, name) => pattern.replaceAll('*', name);

/** The texts a `*` of this path can stand for; one empty text for a path without it. */
function namesFor(pattern) {
  if (!pattern.includes('*')) return [''];
  const [before, ...rest] = pattern.split('*');
  const after = rest.at(-1);
  return filesBelow(join(root, before))
    .filter((file) => file.endsWith(after) && !(after === '' && file.endsWith('.map')))
    .map((file) => file.slice(0, file.length - after.length))
    .map((name) => (rest.length > 1 ? name.split('/').pop() : name))
    .filter((name) => existsSync(join(root, fill(pattern, name))));
}
