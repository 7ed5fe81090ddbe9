import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { saveResult } from '../../../tools/hosts/table.mjs';
import { versionOf } from '../harness/frameworks.mjs';
import { installPackage } from '../harness/package.mjs';

const workspace = new URL('..', import.meta.url).pathname;
const bin = (path, ...args) => [join(workspace, 'node_modules', path), ...args];
const project = (name) => ['-p', `type-tests/tsconfig.${name}.json`, '--pretty', 'false'];
const tsc = (...args) => bin('typescript/bin/tsc', ...args);

/** The right uses pass and the wrong ones, marked by `@ts-expect-error`, do not; each by the framework's own checker. */
const CHECKS = {
  React: tsc(...project('react'), '--skipLibCheck'),
  'React, with the types of all packages': tsc(...project('react')),
  Preact: tsc(...project('preact')),
  Solid: tsc(...project('solid')),
  Vue: bin('vue-tsc/bin/vue-tsc.js', ...project('vue')),
};

describe('the types', () => {
  const row = {
    host: 'Their types',
    version: `TypeScript ${versionOf('typescript')}`,
    with: `tsc, vue-tsc ${versionOf('vue-tsc')}, svelte-check ${versionOf('svelte-check')}`,
    tested: [...Object.keys(CHECKS), 'Svelte'].map((name) => `right and wrong in ${name}`),
    passed: 0,
    failed: 0,
  };
  before(installPackage);
  afterEach(({ passed }) => row[passed ? 'passed' : 'failed']++);
  after(() => saveResult('types', { chapter: 'Frameworks', rows: [row] }));
  for (const [name, args] of Object.entries(CHECKS))
    it(`know right from wrong in ${name}`, () => {
      const { status, stdout } = spawnSync(process.execPath, args, { cwd: workspace, encoding: 'utf8' });
      assert.equal(status, 0, stdout);
    });

  it('know right from wrong in Svelte', () => {
    const options = ['--workspace', 'type-tests', '--tsconfig', './tsconfig.svelte.json', '--output', 'machine'];
    const args = bin('svelte-check/bin/svelte-check', ...options);
    const { stdout } = spawnSync(process.execPath, args, { cwd: workspace, encoding: 'utf8' });
    const found = [...stdout.matchAll(/ERROR "([^"]*)" (\d+):/g)].map(
      ([, file, line]) => `${file.split('/').pop()}:${line}`,
    );
    const source = readFileSync(join(workspace, 'type-tests/SvelteWrong.svelte'), 'utf8').split('\n');
    const wrong = source.flatMap((line, i) => (line.startsWith('<exercise-') ? [`SvelteWrong.svelte:${i + 1}`] : []));
    assert.deepEqual(found, wrong, stdout);
  });
});
