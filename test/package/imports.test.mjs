import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { expectNone, root, tags } from '../helpers/sources.mjs';
import { entries } from './exports.mjs';

// Node has no custom elements: this list takes their place, and tells what was registered.
const registered = [];
const registry = {
  get: (tag) => registered.find((entry) => entry.tag === tag)?.element,
  define(tag, element) {
    if (this.get(tag)) throw new Error(`${tag} was defined twice`);
    registered.push({ tag, element });
  },
};

const modules = entries().filter(({ types }) => types);
const defines = modules.filter(({ specifier }) => specifier.includes('/define/'));
const others = modules.filter((entry) => !defines.includes(entry));

describe('the modules of the package, imported in Node', () => {
  it('are all there, with their types', () => {
    const wanted = [
      'exercise-library',
      'exercise-library/define/all',
      'exercise-library/define/all.js',
      ...tags.flatMap((tag) => [`exercise-library/define/${tag}.js`, `exercise-library/elements/${tag}.js`]),
    ];
    const specifiers = modules.map(({ specifier }) => specifier);
    expectNone(wanted.filter((name) => !specifiers.includes(name)).map((name) => `${name} cannot be imported.`));
    const missing = modules.filter(({ types }) => !existsSync(join(root, types)));
    expectNone(missing.map(({ types }) => `${types} is missing.`));
  });

  it('load without a registry, the define files too', () => {
    const code = modules.map(({ specifier }) => `await import('${specifier}');`).join('\n');
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { cwd: root });
    assert.equal(status, 0, `${stderr}`);
  });

  it('register nothing, unless they are define files', async () => {
    globalThis.customElements = registry;
    for (const { specifier } of others) await import(specifier);
    delete globalThis.customElements;
    assert.deepEqual(registered, []);
  });

  it('of define put each tag on its class, once', async () => {
    globalThis.customElements = registry;
    const index = await import('exercise-library');
    // A query makes Node load the file anew, as a second copy of the script on a page does.
    for (const { file } of defines) await import(`../../${file}?first`);
    for (const { file } of defines) await import(`../../${file}?second`);
    delete globalThis.customElements;
    assert.deepEqual(registered.map(({ tag }) => tag).sort(), tags);
    for (const { tag, element } of registered) {
      assert.equal(index[element.name], element, `The package does not export the class of <${tag}>.`);
    }
  });
});

describe('the other entries of the package', () => {
  it('are files that exist', () => {
    const paths = entries().map(({ file }) => file);
    for (const file of [
      './dist/cdn/exercise-library.js',
      './dist/cdn/exercise-library.classic.js',
      './dist/schema/exercise-library.schema.json',
      './dist/not-defined.css',
      './dist/custom-elements.json',
      './package.json',
    ]) {
      assert.ok(paths.includes(file), `${file} is not exported.`);
      assert.ok(existsSync(join(root, file)), `${file} is missing.`);
    }
  });
});
