// `npm run sizes`: what a visitor of a page with the script tag downloads, gzip -9, against the budgets of sizes.json.
// Exit code 1 above a budget, or when a chunk that a budget names is not there any more.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { root } from './lib/root.mjs';

const cdn = join(root, 'dist/cdn');
const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
const gzipped = (file) => gzipSync(readFileSync(join(cdn, file)), { level: 9 }).length;

/** The files of the chunks with these names and everything they import at once. */
export function filesOf(names, manifest) {
  const files = new Set();
  const add = (file) => {
    if (files.has(file)) return;
    files.add(file);
    manifest[file].imports.forEach(add);
  };
  for (const name of names) {
    const found = Object.keys(manifest).filter((file) => manifest[file].name === name && !file.includes('.classic.'));
    if (!found.length) throw new Error(`No chunk is called "${name}"; see tools/sizes.json.`);
    found.forEach(add);
  }
  return [...files];
}

function main() {
  const manifest = json(join(cdn, 'manifest.json'));
  const seen = new Set();
  for (const [step, { budget, about, chunks }] of Object.entries(json(join(root, 'tools/sizes.json')))) {
    const files = filesOf(chunks, manifest).filter((file) => !seen.has(file));
    files.forEach((file) => seen.add(file));
    const sizes = files.map((file) => [file, gzipped(file)]);
    const sum = sizes.reduce((total, [, size]) => total + size, 0);
    const verdict = sum > budget ? `ABOVE the budget of ${budget}` : `of ${budget}`;
    console.log(`${step} (${about}): ${sum} bytes ${verdict}`);
    for (const [file, size] of sizes) console.log(`${String(size).padStart(8)}  ${file}`);
    if (sum > budget) process.exitCode = 1;
  }
  console.log('not counted above:');
  for (const file of Object.keys(manifest).filter((name) => !seen.has(name))) {
    console.log(`${String(gzipped(file)).padStart(8)}  ${file}`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    main();
  } catch (error) {
    console.log(error.message);
    process.exitCode = 1;
  }
}
