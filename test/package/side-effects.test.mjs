import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import { root } from '../helpers/sources.mjs';
import { packageJson } from './exports.mjs';

/** Bytes that a bundler leaves of a page's script that imports something of the package. Lit is counted in. */
async function bundled(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    // Parts that are fetched late stay files of their own, as in any real build.
    splitting: true,
    outdir: 'unused',
    format: 'esm',
    platform: 'browser',
    conditions: ['production'],
    logLevel: 'error',
  });
  return outputFiles.find(({ path }) => path.endsWith('stdin.js')).text;
}

describe('a bundler', () => {
  it('leaves out everything that is not used', async () => {
    const code = await bundled(`import { safeUrl } from 'exercise-library/data/safe-url'; console.log(safeUrl);`);
    assert.ok(code.length < 500, `One pure function costs ${code.length} bytes.`);
    assert.equal(await bundled(`import 'exercise-library';`), '');
  });

  it('leaves out the elements when one pure function is imported from the root', async () => {
    const code = await bundled(`import { findText } from 'exercise-library'; console.log(findText);`);
    assert.ok(code.length < 500, `One pure function from the root costs ${code.length} bytes.`);
  });

  it('keeps what a define file does', async () => {
    assert.match(await bundled(`import 'exercise-library/define/exercise-card';`), /exercise-card/);
  });

  it('is told that only define files, the script-tag builds and style sheets do something by being imported', () => {
    assert.deepEqual(packageJson.sideEffects, ['./dist/define/*.js', './dist/cdn/**/*.js', '**/*.css']);
  });
});
