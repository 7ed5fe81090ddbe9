import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const workspace = new URL('..', import.meta.url).pathname;
const repository = new URL('../../..', import.meta.url).pathname;

/** Puts the built package where npm would put it. What it depends on is found further up, in the repository. */
export function installPackage() {
  const target = join(workspace, 'node_modules/exercise-library');
  rmSync(target, { recursive: true, force: true });
  for (const name of ['package.json', 'dist']) cpSync(join(repository, name), join(target, name), { recursive: true });
}
