import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import MagicString from 'magic-string';
import { filesBelow } from '../lib/files.mjs';
import { nodesOf } from './nodes.mjs';

/** Private custom properties, in styles and in scripts. */
const PRIVATE = /--_[a-z][a-z0-9-]*/g;

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const shortName = (i, letters) =>
  letters[i % letters.length] + (i < letters.length ? '' : Math.floor(i / letters.length));

/** A letter or two for each name, one for those that are used most; the same in every chunk of a build. */
export function shortNamesFor(texts) {
  const uses = new Map();
  for (const name of texts.flatMap((text) => text.match(PRIVATE) ?? [])) uses.set(name, (uses.get(name) ?? 0) + 1);
  const names = [...uses.keys()].sort((a, b) => uses.get(b) - uses.get(a) || (a < b ? -1 : 1));
  return new Map(names.map((name, i) => [name, `--${shortName(i, LETTERS)}`]));
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

/** The letters in the order in which the minifier uses them for everything else. */
const MEMBERS = 'etsiranolhcdpufmgbvxywkqjz';

/**
 * Rollup plugin, after the minifier: that counts private members (`#a`) through the whole file, so that no two classes
 * look alike. Here each class begins anew, which packs better by 200 bytes.
 */
export const shortMembers = {
  name: 'short-members',
  renderChunk(code) {
    const source = new MagicString(code);
    for (const body of nodesOf(this.parse(code), ({ type }) => type === 'ClassBody')) {
      const short = new Map();
      for (const { name, start, end } of nodesOf(body.body, ({ type }) => type === 'PrivateIdentifier')) {
        if (!short.has(name)) short.set(name, shortName(short.size, MEMBERS));
        source.overwrite(start, end, `#${short.get(name)}`);
      }
    }
    return { code: source.toString(), map: source.generateMap({ hires: true }) };
  },
};
