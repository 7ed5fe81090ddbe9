import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from '../lib/files.mjs';
import { root } from '../lib/root.mjs';
import { writeFrameworkEntries } from './framework-entries.mjs';
import { writeManifest } from './manifest.mjs';
import { compileModules, finishModules } from './modules.mjs';
import { buildScriptTag } from './script-tag.mjs';

/** Builds everything that belongs in `dist/` into an empty folder inside the package. Throws when something is wrong. */
export async function buildInto(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await compileModules(folder);
  await buildScriptTag(folder);
  finishModules(folder);
  copyAsIs(folder);
  await writeManifest(folder);
  writeFrameworkEntries(folder);
}

/** Style sheets and the schema are delivered as they are written. */
function copyAsIs(folder) {
  const files = [
    ...filesBelow(join(root, 'src/schema')).map((file) => [`src/schema/${file}`, `schema/${file}`]),
    ...filesBelow(join(root, 'src/styles/themes')).map((file) => [`src/styles/themes/${file}`, `themes/${file}`]),
    ...filesBelow(join(root, 'src/embed')).map((file) => [`src/embed/${file}`, `cdn/${file}`]),
    ...filesBelow(join(root, 'src/styles'))
      .filter((file) => !file.includes('/'))
      .map((file) => [`src/styles/${file}`, file]),
  ];
  for (const [from, to] of files) {
    if (/\.(json|css|html)$/.test(from)) cpSync(join(root, from), join(folder, to));
  }
}

/** A name no other build uses at the same time. */
export const temporaryFolder = () => join(root, 'build', `dist-${process.pid}`);

/** The files that differ between two folders, with a word for how. */
export function compareFolders(actual, expected) {
  const names = new Set([...filesBelow(actual), ...filesBelow(expected)]);
  return [...names].sort().flatMap((name) => {
    const [a, b] = [join(actual, name), join(expected, name)];
    if (!existsSync(a)) return [`${name} is missing`];
    if (!existsSync(b)) return [`${name} does not come from the sources`];
    return readFileSync(a).equals(readFileSync(b)) ? [] : [`${name} differs`];
  });
}

/** Makes `to` equal to `from`, touching only what differs, so that a page or a test under way is not disturbed. */
export function replaceFolder(from, to) {
  const wanted = filesBelow(from);
  for (const name of filesBelow(to)) if (!wanted.includes(name)) rmSync(join(to, name));
  for (const name of wanted) {
    const [source, target] = [join(from, name), join(to, name)];
    const content = readFileSync(source);
    if (existsSync(target) && readFileSync(target).equals(content)) continue;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}
