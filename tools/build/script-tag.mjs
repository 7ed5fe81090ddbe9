import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rollup } from 'rollup';
import { scriptTagBundles } from '../../rollup.config.mjs';

/** Builds the script-tag files from the compiled modules in `folder` and writes which file needs which. */
export async function buildScriptTag(folder) {
  const cdn = join(folder, 'cdn');
  const chunks = {};
  for (const { output, ...input } of scriptTagBundles(folder)) {
    const bundle = await rollup({ ...input, onwarn });
    const { output: files } = await bundle.write(output);
    await bundle.close();
    for (const file of files) if (file.type === 'chunk') chunks[file.fileName.split('/').pop()] = file;
  }
  writeFileSync(join(cdn, 'manifest.json'), `${JSON.stringify(manifest(cdn, chunks), null, 2)}\n`);
}

function onwarn(warning) {
  throw new Error(`rollup: ${warning.message}`);
}

/**
 * For each file: its subresource integrity, the files it needs at once (`imports`), those it may ask for later
 * (`lazy`), and the name of its chunk, which stays when the hash in the file name changes.
 */
function manifest(cdn, chunks) {
  const entries = Object.values(chunks).map(({ fileName, name, imports, dynamicImports }) => {
    const integrity = sri(readFileSync(join(cdn, fileName)));
    return [fileName, { name, integrity, imports: imports.toSorted(), lazy: dynamicImports.toSorted() }];
  });
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The value of an `integrity` attribute. */
export const sri = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;
