import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../lib/files.mjs';

/** Private custom properties, in styles and in scripts. */
const PRIVATE = /--_[a-z][a-z0-9-]*/g;

/** One or two letters for each name, the same in every chunk of a build. */
export function shortNamesFor(texts) {
  const names = new Set(texts.flatMap((text) => text.match(PRIVATE) ?? []));
  return new Map([...names].sort().map((name, i) => [name, `--${(i + 10).toString(36)}`]));
}

/** Rollup plugin: short names for the private custom properties of `src/`; public ones stay as they are. */
export function shortNames(root) {
  const sources = filesBelow(join(root, 'src')).filter((file) => file.endsWith('.ts'));
  const short = shortNamesFor(sources.map((file) => readFileSync(join(root, 'src', file), 'utf8')));
  return {
    name: 'short-names',
    renderChunk: (code) => ({ code: code.replace(PRIVATE, (name) => short.get(name) ?? name), map: null }),
  };
}
