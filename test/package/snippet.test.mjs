import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { read, root } from '../helpers/sources.mjs';

const sha384 = (file) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(join(root, 'dist/cdn', file)))
    .digest('base64')}`;

describe('subresource integrity', () => {
  it('of the script tags in the readme is that of the built files', () => {
    const region = read('README.md').match(/<!-- snippet:start -->([\s\S]*?)<!-- snippet:end -->/)?.[1] ?? '';
    const scripts = [...region.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
    assert.ok(scripts.length > 0, 'The readme has no script tag between the snippet markers.');
    for (const tag of scripts) {
      const file = tag.match(/src="[^"]*\/([^/"]+)"/)[1];
      assert.equal(tag.match(/integrity="([^"]*)"/)?.[1], sha384(file), `${file}: run \`npm run build\`.`);
    }
  });

  it('of every file stands in dist/cdn/manifest.json', () => {
    const manifest = JSON.parse(read('dist/cdn/manifest.json'));
    for (const [file, { integrity }] of Object.entries(manifest)) assert.equal(integrity, sha384(file), file);
    assert.ok(manifest['exercise-library.js'] && manifest['exercise-library.classic.js']);
  });
});

describe('the chunks of the script-tag build', () => {
  const manifest = JSON.parse(read('dist/cdn/manifest.json'));

  it('are named after what they hold and their content', () => {
    for (const file of Object.keys(manifest).filter((name) => name.startsWith('chunks/'))) {
      assert.match(file, /^chunks\/[\w-]+-[\w-]{8}\.js$/);
    }
  });

  it('are loaded from beside the script, wherever that lies', () => {
    for (const [file, { imports, lazy }] of Object.entries(manifest)) {
      const code = read(`dist/cdn/${file}`);
      for (const target of [...imports, ...lazy])
        assert.ok(code.includes(target.split('/').pop()), `${file}: ${target}`);
      assert.doesNotMatch(code, /\bfrom\s*["'][\w@]/, `${file} imports a bare name.`);
    }
  });

  it('are all inside the classic script, which loads nothing', () => {
    const { imports, lazy } = manifest['exercise-library.classic.js'];
    assert.deepEqual([...imports, ...lazy], []);
    assert.doesNotMatch(read('dist/cdn/exercise-library.classic.js'), /\bimport\(|^import\b|^export\b/m);
  });
});
