import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { CUTS, litWithin } from '../../tools/build/lit-within.mjs';
import { filesBelow } from '../../tools/lib/files.mjs';
import { root } from '../../tools/lib/root.mjs';

const require = createRequire(import.meta.url);
const within = require.resolve('lit').replace(/\/lit\/.*/, '');
const plugin = litWithin();
const fail = { error: (message) => assert.fail(message) };

describe('what the script-tag build leaves out of Lit', () => {
  for (const file of new Set(CUTS.map(([name]) => name)))
    it(`is there to be left out of ${file}`, () => {
      const path = `${within}/${file}`;
      const before = readFileSync(path, 'utf8');
      const { code } = plugin.transform.call(fail, before, path);
      assert.ok(code.length < before.length);
    });

  it('is not the check that keeps data from posing as a template', () => {
    const path = `${within}/lit-html/lit-html.js`;
    const { code } = plugin.transform.call(fail, readFileSync(path, 'utf8'), path);
    assert.ok(code.includes('hasOwnProperty("raw")'));
  });

  it('stops the build when Lit is no longer as it was', () => {
    const told = [];
    const listen = { error: (message) => told.push(message) };
    plugin.transform.call(listen, 'export {}', '/x/node_modules/lit-html/lit-html.js');
    assert.match(told[0], /lit-html\.js has changed/);
  });

  it('is nothing that our elements declare', () => {
    const files = filesBelow(join(root, 'src')).filter((file) => file.endsWith('.ts'));
    const sources = files.map((file) => readFileSync(join(root, 'src', file), 'utf8'));
    const found = (pattern) => sources.flatMap((source) => source.match(pattern) ?? []);
    assert.deepEqual(found(/type: (Object|Array)\b|useDefault|noAccessor|css`[^`]*\$\{/g), []);
    const reflected = found(/.*reflect: true.*/g);
    assert.ok(reflected.length);
    for (const line of reflected) assert.match(line, /converter: /);
  });

  it('leaves everything else alone', () => {
    assert.equal(plugin.transform.call(fail, 'export {}', '/x/src/a.js'), null);
  });
});
