// Runs the browser tests: `node tools/test-browsers.mjs [--browsers=chromium,firefox,webkit] [pattern…]`.
// A pattern is a part of a path (`card`), or a glob when it holds a `*`. Exit code 1 on any failure.
import { fileURLToPath } from 'node:url';
import { runBrowserTests } from './testing/run-browser-tests.mjs';

const args = process.argv.slice(2);
const option = args.find((arg) => arg.startsWith('--browsers='));
const browsers = (option?.slice('--browsers='.length) ?? 'chromium').split(',');
const patterns = args.filter((arg) => !arg.startsWith('--'));
const root = fileURLToPath(new URL('..', import.meta.url));

const { engines, passed, failed, unsteady, output } = await runBrowserTests({
  root,
  browsers,
  patterns,
  stdio: 'inherit',
});
if (!Object.keys(engines).length && output) console.log(output);
for (const problem of unsteady) console.log(`passed the second time only: ${problem}`);
for (const [name, counts] of Object.entries(engines)) {
  console.log(`${name}: ${counts.passed} passed, ${counts.failed} failed`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
