import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { expectNone, files, read, tags } from '../helpers/sources.mjs';

const manifest = JSON.parse(read('dist/custom-elements.json'));
const elements = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
const types = read('dist/types/elements.d.ts');
const guide = read('stories/guides/frameworks.mdx');

/** What a tag has in one of the lists of the types. */
const listed = (list, tag) =>
  types.split(`interface ${list} {`)[1].split('\n}')[0].split(`\n  '${tag}': `)[1].split('\n')[0];

describe('the components for React', () => {
  it('are there for every tag, and import in Node', async () => {
    const components = await import('exercise-library/react');
    assert.deepEqual(Object.keys(components).sort(), elements.map(({ name }) => name).sort());
    for (const { name } of elements) assert.equal(components[name].displayName, name);
  });

  it('hear every event, those of the elements inside a library too', () => {
    const code = read('dist/react/index.js');
    const component = (name) => code.split(`export const ${name} = `)[1].split('\n});')[0];
    expectNone(
      elements.flatMap(({ name, events = [] }) =>
        events.flatMap((event) =>
          [name, 'ExerciseLibrary']
            .filter((one) => !component(one).includes(`: '${event.name}'`))
            .map((one) => `${one} does not hear ${event.name}.`),
        ),
      ),
    );
  });
});

describe('the types for frameworks', () => {
  it('know every tag with its properties, attributes and events', () => {
    assert.deepEqual([...types.matchAll(/^ {2}'(exercise-[\w-]+)': Pick</gm)].map(([, tag]) => tag).sort(), tags);
    const missing = elements.flatMap(({ tagName: tag, members = [], attributes = [], events = [] }) => {
      const set = members.filter(({ kind, readonly, static: fixed }) => kind === 'field' && !readonly && !fixed);
      const known = listed('ElementProperties', tag) + listed('ElementAttributes', tag) + listed('ElementEvents', tag);
      return [...set, ...attributes, ...events]
        .filter(({ name }) => !known.includes(`'${name}'`))
        .map(({ name }) => `${tag}: ${name}`);
    });
    expectNone(missing);
  });

  it('are there for each of them', () => {
    const there = files('dist/types', /\.d\.ts$/).map((file) => file.slice('dist/types/'.length, -'.d.ts'.length));
    assert.deepEqual(there.sort(), ['elements', 'preact', 'react', 'solid', 'svelte', 'vue']);
  });
});

describe('the examples of the guide', () => {
  const examples = files('integrations/frameworks/examples', /./);
  it('are there for five frameworks', () => assert.ok(examples.length >= 6, examples.join()));
  for (const file of examples)
    it(`are the files that are tried: ${file.split('/').pop()}`, () => assert.ok(guide.includes(read(file))));
});
