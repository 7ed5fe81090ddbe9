import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { filesBelow } from '../lib/files.mjs';
import { root } from '../lib/root.mjs';
import { run } from '../lib/run.mjs';

/** Compiles src/ to one module per file, with types and source maps. Throws with the compiler's list of errors. */
export async function compileModules(folder) {
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const args = [compiler, '-p', 'tsconfig.build.json', '--outDir', folder, '--pretty', 'false'];
  const { code, output } = await run(process.execPath, args, { cwd: root });
  if (code) throw new Error(`The TypeScript compiler says:\n${output}`);
}

/**
 * Makes the compiled modules independent of the folder they were built in: the maps name files as they lie beside
 * `dist/`. The entry of the script-tag build leaves the modules; its types go with the script. Those
 * for frames leave too.
 */
export function finishModules(folder) {
  const types = readFileSync(join(folder, 'cdn.d.ts'), 'utf8');
  writeFileSync(join(folder, 'cdn/exercise-library.d.ts'), types.replace(/(['"])\.\//g, '$1../'));
  for (const ending of ['js', 'js.map', 'd.ts']) rmSync(join(folder, `cdn.${ending}`));
  rmSync(join(folder, 'embed'), { recursive: true });
  for (const file of filesBelow(folder).filter((name) => name.endsWith('.js.map') && !name.startsWith('cdn/'))) {
    const path = join(folder, file);
    const map = JSON.parse(readFileSync(path, 'utf8'));
    const final = dirname(join(root, 'dist', file));
    map.sources = map.sources.map((source) => relative(final, resolve(dirname(path), source)));
    writeFileSync(path, JSON.stringify(map));
  }
}
