import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { filesBelow } from '../../tools/lib/files.mjs';
import { npmCommand } from '../../tools/lib/npm.mjs';
import { expectNone, read, root } from '../helpers/sources.mjs';
import { entries, packageJson } from './exports.mjs';

/** Addresses that may stand in the code: names of standards, licences, what Lit prints, and film services. */
const NAMES = [
  // In the messages of the calendar library: where its words are explained.
  'https://sebbo2002.github.io/ical-generator/',
  // Film services: asked only after a visitor's click, which test/e2e/film.test.mjs watches.
  'https://www.youtube-nocookie.com/embed/',
  'https://www.youtube.com/watch',
  'https://player.vimeo.com/video/',
  'https://vimeo.com/',
  'http://www.w3.org/',
  'https://json-schema.org/',
  'https://schema.org',
  'https://spdx.org/',
  // Licences, by their pages.
  'https://creativecommons.org/',
  'https://lit.dev/',
];

describe('the published package', () => {
  const [command, ...first] = npmCommand();
  const args = [...first, 'pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=error'];
  const [{ files }] = JSON.parse(execFileSync(command, args, { cwd: root, encoding: 'utf8' }));
  const paths = files.map(({ path }) => path);

  it('holds what the exports map, the command and the readme name', () => {
    const wanted = [
      ...new Set(entries().flatMap(({ file, types }) => [file, types])),
      ...Object.values(packageJson.bin),
      packageJson.customElements,
      packageJson['web-types'],
      'README.md',
      'LICENSE',
      'CHANGELOG.md',
    ].filter(Boolean);
    const missing = wanted.filter((file) => !paths.includes(file.replace(/^\.\//, '')));
    expectNone(missing.map((file) => `${file} is not in the package.`));
  });

  it('holds nothing else', () => {
    const allowed = /^(dist|cli)\/|^(README\.md|LICENSE|CHANGELOG\.md|package\.json)$/;
    expectNone(paths.filter((file) => !allowed.test(file)).map((file) => `${file} is in the package.`));
    expectNone(
      paths.filter((file) => /\.(test|stories)\.|node_modules|\.cache/.test(file)).map((file) => `${file} is in it.`),
    );
  });

  it('says where its types, its manifest and its licence are', () => {
    assert.equal(packageJson.license, 'MIT');
    assert.equal(packageJson.types, './dist/index.d.ts');
    assert.deepEqual(Object.keys(packageJson.dependencies), [
      '@lit-labs/ssr-client',
      'ical-generator',
      'jsonc-parser',
      'lean-qr',
      'lit',
      'tslib',
    ]);
  });
});

describe('the built code', () => {
  const code = filesBelow(`${root}/dist`).filter((file) => /\.(js|css)$/.test(file));

  it('names no other host', () => {
    const problems = code.flatMap((file) =>
      [...read(`dist/${file}`).matchAll(/(?:https?|wss?):\/\/[\w.-]+[^\s'"`)<>]*/g)]
        .map(([address]) => address)
        .filter((address) => !NAMES.some((name) => address.startsWith(name)))
        .map((address) => `dist/${file} names ${address}.`),
    );
    expectNone(problems);
  });

  it('names no path of the machine that built it', () => {
    const all = filesBelow(`${root}/dist`).map((file) => `dist/${file}`);
    expectNone(all.filter((file) => read(file).includes(root)).map((file) => `${file} names ${root}.`));
  });

  it('evaluates no text as code, which strict content policies refuse', () => {
    const problems = code.filter((file) => /\beval\(|new Function\(/.test(read(`dist/${file}`)));
    expectNone(problems.map((file) => `dist/${file} evaluates text.`));
  });

  it('has source maps that lead to the sources', () => {
    const made = code.filter(
      (name) =>
        name.endsWith('.js') && !name.startsWith('cdn/locales/') && !read(`dist/${name}`).startsWith('// Generated'),
    );
    for (const file of made) {
      const map = JSON.parse(read(`dist/${file}.map`));
      assert.equal(map.sources.length, map.sourcesContent.length, file);
      const own = map.sources.filter((source) => !source.includes('node_modules/'));
      for (const source of own) {
        const path = new URL(source, `file:///dist/${file}`).pathname.slice(1);
        assert.equal(map.sourcesContent[map.sources.indexOf(source)], read(path), `${file}: ${source}`);
      }
    }
  });
});
