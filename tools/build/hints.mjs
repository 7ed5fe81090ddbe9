import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { filesBelow } from '../lib/files.mjs';

const HINT = /\n *<link rel="modulepreload" href="[^"]*\/dist\/cdn\/chunks\/[^"]*" \/>/g;
// After it, so that the first file and the library itself, which is large, are asked for first.
const SCRIPT = /\n( *)<script type="module" src="[^"]*\/dist\/cdn\/exercise-library\.js"><\/script>/;
/** The element that a page is about: not one that waits for the visitor. */
const FIRST = /(?<=<)exercise-(?:check|ladder|lessons|program|session)\b(?![^>]*(?:layout="dialog"|\bfollow\b))/;

/** What comes with a tag, beside the chunk of its own name, before a visitor sees it. */
const WITH = {
  'exercise-check': ['whole', 'check-file'],
  'exercise-ladder': ['whole', 'check-file'],
  'exercise-lessons': ['whole', 'check-file'],
};

/**
 * The files in `dist/cdn` that a page needs beside the first one, so that they come at the same time; from what is in the
 * page, its language and `manifest.json`.
 */
export function chunksFor(html, manifest) {
  const [tag] = FIRST.exec(html) ?? [];
  if (!tag) return [];
  const names = ['late', tag, ...(WITH[tag] ?? [])];
  if (/<html lang="nl"/.test(html)) names.push('nl-find', tag.replace('exercise', 'nl'));
  const found = new Set();
  const add = (file) => {
    if (!file?.startsWith('chunks/') || found.has(file)) return;
    found.add(file);
    manifest[file].imports.forEach(add);
  };
  for (const name of names) add(Object.keys(manifest).find((file) => manifest[file].name === name));
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
      SCRIPT,
      (entry, indent) =>
        entry +
        chunksFor(bare, manifest)
          .map((chunk) => `\n${indent}${hint(chunk)}`)
          .join(''),
    );
    if (after !== before) writeFileSync(file, after);
  }
}
