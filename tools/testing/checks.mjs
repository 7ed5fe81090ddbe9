import { join } from 'node:path';
import { root } from '../lib/root.mjs';
import { run } from '../lib/run.mjs';

const bin = (path, ...args) => [join('node_modules', path), ...args];

/** The checks that pass or fail as a whole, as arguments of Node in the folder of the package. */
export const checks = {
  format: bin('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'),
  eslint: bin('eslint/bin/eslint.js', '--max-warnings=0', '.'),
  stylelint: bin('stylelint/bin/stylelint.mjs', '--max-warnings=0', 'src/**/*.{css,styles.ts}', 'demo/**/*.css'),
  'lit-analyzer': ['tools/testing/lit-analyzer.mjs'],
  types: bin('typescript/bin/tsc', '--noEmit', '--pretty', 'false'),
  schema: ['tools/schema.mjs', '--check'],
  build: ['tools/build.mjs', '--check'],
  docs: ['tools/docs.mjs', '--check'],
  sizes: ['tools/sizes.mjs'],
};

/** Runs a check; `output` is worth printing when it failed. */
export async function runCheck(args) {
  const begin = Date.now();
  const { code, output } = await run(process.execPath, args, { cwd: root, env: { NO_COLOR: '1' } });
  return { failed: code !== 0, output: output.trim(), seconds: ((Date.now() - begin) / 1000).toFixed(1) };
}
