import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rollup } from 'rollup';
import { scriptTagBundles } from '../../rollup.config.mjs';
import { filesBelow } from '../lib/files.mjs';

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
  Object.assign(chunks, await writeLanguages(folder, cdn));
  writeFileSync(join(cdn, 'manifest.json'), `${JSON.stringify(manifest(cdn, chunks), null, 2)}\n`);
}

/** The languages that are not inside the classic script, each as a script to load after it. */
async function writeLanguages(folder, cdn) {
  const inside = ['en', 'nl'];
  const files = filesBelow(join(folder, 'locales')).map((file) => file.match(/^([a-z]{2})\.js$/)?.[1]);
  const chunks = {};
  mkdirSync(join(cdn, 'locales'));
  for (const tag of files.filter((tag) => tag && !inside.includes(tag))) {
    const words = (await import(pathToFileURL(join(folder, `locales/${tag}.js`)).href))[tag];
    // Escapes, as a page may name another encoding than UTF-8.
    const table = JSON.stringify(words).replace(
      /[^ -~]/g,
      (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    const fileName = `locales/${tag}.js`;
    writeFileSync(join(cdn, fileName), `ExerciseLibrary.registerLocale("${tag}",${table});\n`);
    chunks[fileName] = { fileName, name: tag, imports: [], dynamicImports: [] };
  }
  return chunks;
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
