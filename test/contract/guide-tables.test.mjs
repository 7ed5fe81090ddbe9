import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { expectNone, files, read } from '../helpers/sources.mjs';

const GUIDES = 'stories/guides';

/** WCAG 2.2, levels A and AA. 4.1.1 was taken out of it. */
const CRITERIA = `1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5
  1.4.10 1.4.11 1.4.12 1.4.13 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11
  2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8 3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8
  4.1.2 4.1.3`.split(/\s+/);

/** What the keyboard map calls a key of the code. */
const NAMES = {
  ' ': 'Space',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  // The key of "+" without Shift.
  '=': '+',
};

/** The first cells of the rows of a table, after a heading. */
const rows = (guide, heading) =>
  read(`${GUIDES}/${guide}.mdx`)
    .split(`## ${heading}\n`)[1]
    .split('\n## ')[0]
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

/** "1.2.1 to 1.2.5" is five criteria. */
function named(cell) {
  const all = cell.match(/\d\.\d\.\d+/g) ?? [];
  if (!/\d to \d/.test(cell)) return all;
  const [from, to] = all;
  const rule = from.replace(/\d+$/, '');
  const [first, last] = [from, to].map((one) => Number(one.split('.').at(-1)));
  return Array.from({ length: last - first + 1 }, (_, i) => `${rule}${first + i}`);
}

describe('the tables of the guides', () => {
  it('say of each criterion of WCAG 2.2, A and AA, how it is met', () => {
    const said = rows('accessibility', 'WCAG 2.2, levels A and AA')
      .slice(2)
      .flatMap(([criterion, how]) => (how ? named(criterion) : []));
    assert.equal(CRITERIA.length, 55);
    assert.deepEqual([...said].sort(), [...CRITERIA].sort());
  });

  for (const [what, file, columns] of [
    ['a player', 'src/elements/exercise-video/keys.ts', [0, 1]],
    ['a session', 'src/elements/exercise-session/session-keys.ts', [2, 3]],
  ])
    it(`name every key of ${what}`, () => {
      const code = read(file).split('const KEYS')[1].split('\n};')[0];
      const keys = [...code.matchAll(/^ {2}(?:'(.+)'|(\w+)): \(/gm)].map(([, quoted, plain]) => quoted ?? plain);
      assert.ok(keys.length > 8, `${keys.length} keys`);
      const map = rows('accessibility', 'Keyboard')
        .filter((row) => row.length === 4)
        .map((row) => row[columns[1]])
        .join(' , ');
      const words = map.split(/\s+|,(?=\s\w)/);
      const missing = keys.map((key) => NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key));
      expectNone(missing.filter((key) => !words.includes(key) && !words.includes(`${key},`)));
    });

  it('name every event, as the README does', () => {
    const events = files('src/events', /\.ts$/)
      .flatMap((file) => [...read(file).matchAll(/super\('([\w-]+)'/g)])
      .map(([, name]) => name);
    assert.ok(events.length >= 28);
    const guide = read(`${GUIDES}/events-and-analytics.mdx`);
    expectNone(events.filter((event) => !guide.includes(`| \`${event}\``)).map((event) => `The guide lacks ${event}.`));
    const readme = read('README.md');
    expectNone(events.filter((event) => !readme.includes(`\`${event}\``)).map((event) => `README.md lacks ${event}.`));
  });
});
