import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { filesBelow } from '../lib/files.mjs';

const HINT = /\n *<link rel="modulepreload" href="[^"]*\/dist\/cdn\/chunks\/[^"]*" \/>/g;
const ENTRY = /\n( *)<link rel="modulepreload" href="[^"]*\/dist\/cdn\/exercise-library\.js" \/>/;

/** What comes with a tag, beside the chunk of its own name, before a visitor sees it. */
const WITH = {
  'exercise-check': ['whole', 'check-file'],
  'exercise-ladder': ['whole', 'check-file'],
  'exercise-lessons': ['whole', 'check-file'],
};

/**
 * The addresses in `dist/cdn` of all that a page needs beside the first file, so that it comes at the same time; from the
 * tags in it, its language and `manifest.json`.
 */
export function chunksFor(html, manifest) {
  const tags = [...new Set(html.match(/(?<=<)exercise-(?:check|ladder|lessons|notice|program|session)\b/g))];
  if (!tags.length) return [];
  const dutch = /<html lang="nl"/.test(html);
  const names = tags.flatMap((tag) => [tag, ...(WITH[tag] ?? []), ...(dutch ? [tag.replace('exercise', 'nl')] : [])]);
  if (dutch) names.push('nl-find', ...(tags.includes('exercise-program') ? ['nl-amounts'] : []));
  const found = new Set();
  const add = (file) => {
    if (!file?.startsWith('chunks/') || found.has(file)) return;
    found.add(file);
    manifest[file].imports.forEach(add);
  };
  for (const name of ['late', ...names]) add(Object.keys(manifest).find((file) => manifest[file].name === name));
  return [...found].sort();
}

/** Brings the hints in the pages of the demo up to date with `dist`: the names of chunks change with what is in them. */
export function writeHints(root) {
  const cdn = join(root, 'dist/cdn');
  const manifest = JSON.parse(readFileSync(join(cdn, 'manifest.json'), 'utf8'));
  for (const name of filesBelow(join(root, 'demo')).filter((file) => file.endsWith('.html'))) {
    const file = join(root, 'demo', name);
    const before = readFileSync(file, 'utf8');
    const bare = before.replace(HINT, '');
    const hint = (chunk) => `<link rel="modulepreload" href="${relative(dirname(file), join(cdn, chunk))}" />`;
    const after = bare.replace(
      ENTRY,
      (entry, indent) =>
        entry +
        chunksFor(bare, manifest)
          .map((chunk) => `\n${indent}${hint(chunk)}`)
          .join(''),
    );
    if (after !== before) writeFileSync(file, after);
  }
}
