import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { generateLibrary } from '../library/generate.mjs';

const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** One minified module per contestant, everything inside, in `.cache/js/`. */
export async function buildScripts(list) {
  const entryPoints = list
    .filter(({ script }) => script)
    .map(({ script }) => ({ in: here(`contestants/${script}`), out: script.split('/')[0] }));
  await build({
    entryPoints,
    outdir: here('.cache/js'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
  });
  return here('.cache/js');
}

/** The generated file of this size, made once. */
export function libraryFile(size) {
  const sources = ['generate', 'random', 'taxonomies', 'words'].map((name) =>
    readFileSync(here(`library/${name}.mjs`)),
  );
  const version = createHash('sha256').update(Buffer.concat(sources)).digest('hex').slice(0, 8);
  const file = here(`.cache/library-${version}-${size}.json`);
  if (!existsSync(file)) {
    mkdirSync(here('.cache'), { recursive: true });
    writeFileSync(file, generateLibrary(size));
  }
  return readFileSync(file);
}
