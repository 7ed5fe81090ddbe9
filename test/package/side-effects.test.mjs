import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { minify } from '@swc/core';
import { rollup } from 'rollup';
import { root } from '../helpers/sources.mjs';
import { packageJson } from './exports.mjs';

/** What a bundler leaves of a page's script that imports something of the package, Lit included, minified. */
async function bundled(contents) {
  const entry = `${root}/page.js`;
  const script = {
    name: 'script',
    resolveId: (id) => (id === entry ? id : null),
    load: (id) => (id === entry ? contents : null),
  };
  const resolve = nodeResolve({ exportConditions: ['production', 'browser'], ignoreSideEffectsForRoot: false });
  const bundle = await rollup({
    input: entry,
    plugins: [script, resolve],
    external: ['hls.js/light'],
    onwarn: () => {},
  });
  const { output } = await bundle.generate({ format: 'es' });
  const { code } = await minify(output[0].code, { module: true, compress: true, mangle: true });
  return code.trim();
}

describe('a bundler', () => {
  it('leaves out everything that is not used', async () => {
    const code = await bundled(`import { safeUrl } from 'exercise-library/data/safe-url'; console.log(safeUrl);`);
    assert.ok(code.length < 500, `One pure function costs ${code.length} bytes.`);
    assert.equal(await bundled(`import 'exercise-library';`), '');
  });

  it('leaves out the elements when one pure function is imported from the root', async () => {
    const code = await bundled(`import { findText } from 'exercise-library'; console.log(findText);`);
    assert.doesNotMatch(code, /LitElement|HTMLElement|customElements/);
    assert.ok(code.length < 500, `One pure function from the root costs ${code.length} bytes.`);
  });

  it('keeps what a define file does', async () => {
    assert.match(await bundled(`import 'exercise-library/define/exercise-card';`), /exercise-card/);
  });

  it('is told that only define files, the script-tag builds and style sheets do something by being imported', () => {
    assert.deepEqual(packageJson.sideEffects, ['./dist/define/*.js', './dist/cdn/**/*.js', '**/*.css']);
  });
});
