import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { expectNone, files, read, root } from '../helpers/sources.mjs';

/** What every element is shown as, by the name of the story. */
const STATES = [
  'Default',
  'LongText',
  'Empty',
  'Loading',
  'Failed',
  'Narrow',
  'RightToLeft',
  'Dark',
  ...files('src/styles/themes', /\.css$/).map((file) =>
    file
      .split('/')
      .at(-1)
      .replace('.css', '')
      .replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase()),
  ),
];

const tags = files('src/define', /exercise-[\w]+\.ts$/).map((file) => file.split('/').at(-1).replace('.ts', ''));

describe('the stories of the elements', () => {
  it('are there for every element', () => {
    assert.ok(tags.length >= 14, `${tags.length} elements`);
    assert.equal(STATES.length, 14);
  });

  for (const tag of tags) {
    const file = `stories/elements/${tag}.stories.ts`;

    it(`${tag}: each state, from ${STATES[0]} to every theme`, () => {
      assert.ok(existsSync(join(root, file)), `${file} is missing.`);
      const shown = [...read(file).matchAll(/^export const (\w+)/gm)].map(([, name]) => name);
      expectNone(STATES.filter((state) => !shown.includes(state)).map((state) => `${file} does not show ${state}.`));
    });

    it(`${tag}: controls from the manifest, and more than the states alone`, () => {
      const source = read(file);
      assert.match(source, new RegExp(`component: '${tag}'`));
      assert.match(source, /\bargs: \{/, 'has options to turn');
      const own = [...source.matchAll(/^export const (\w+)/gm)].filter(([, name]) => !STATES.includes(name));
      assert.ok(own.length, 'shows options, or a path of a visitor');
    });
  }
});
