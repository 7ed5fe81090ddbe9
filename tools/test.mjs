// `npm test`: installs what is missing, then runs everything. Only Node built-ins until the packages are installed.
// The last line is `N passed, N failed`: every test of every engine, and one for each check. Exit code 1 on a failure.
import { installPackages } from './lib/install-packages.mjs';
import { requireNode } from './lib/node-version.mjs';
import { root } from './lib/root.mjs';

requireNode();
const total = { passed: 0, failed: 0 };
const begin = Date.now();

const { installed, error } = await installPackages(root);
if (error) report('packages', { passed: 0, failed: 1, output: error }, begin);
else {
  if (installed) console.log('installed the packages');
  await runAll();
}
console.log(`${seconds(begin)} s in all`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;

/** Two cores: the browsers keep one busy and a half, the checks take turns on the rest; then both lanes do Node tests. */
async function runAll() {
  const { installBrowsers } = await import('./browsers/install.mjs');
  const start = Date.now();
  const { available, problems } = await installBrowsers({ say: (message) => console.log(message) });
  for (const problem of problems) report('browser', { passed: 0, failed: 1, output: problem }, start);
  const { sharedNodeTests } = await import('./testing/run-node-tests.mjs');
  const nodeTests = sharedNodeTests({ root });
  const begin = Date.now();
  await Promise.all([runInBrowsers(available), runChecks()].map((lane) => lane.then(() => nodeTests.work())));
  report('node tests', await nodeTests.total(), begin);
}

async function runChecks() {
  const { checks, runCheck } = await import('./testing/checks.mjs');
  for (const [name, check] of Object.entries(checks)) {
    const start = Date.now();
    const { failed, output } = await runCheck(check);
    report(name, { passed: failed ? 0 : 1, failed: failed ? 1 : 0, output }, start);
  }
}

async function runInBrowsers(browsers) {
  if (!browsers.length) return;
  const { runBrowserTests } = await import('./testing/run-browser-tests.mjs');
  const { runStoryTests } = await import('./testing/run-story-tests.mjs');
  const { failed, logs } = await runSuite('browser tests', () => runBrowserTests({ root, browsers }));
  if (!failed && logs.length)
    console.log(`  written to the console by the pages:\n${indent([...new Set(logs)].join('\n'))}`);
  await runSuite('stories', () => runStoryTests({ root, browsers }));
}

/** Runs tests in the browsers and reports them with a count for each engine. */
async function runSuite(name, run) {
  const start = Date.now();
  const result = await run();
  const counts = Object.entries(result.engines).map(([engine, { passed }]) => `${engine} ${passed}`);
  report(`${name} (${counts.join(', ') || 'none ran'})`, result, start);
  return result;
}

/** One line per stage; what it wrote only when it failed, and always what passed the second time only. */
function report(name, { passed, failed, output, unsteady = [] }, start) {
  total.passed += passed;
  total.failed += failed;
  const count = passed + failed > 1 ? `, ${passed} passed, ${failed} failed` : '';
  console.log(`${failed ? 'FAILED' : 'ok    '} ${name}: ${seconds(start)} s${count}`);
  if (failed) console.log(indent(output.trim()));
  if (unsteady.length) console.log(indent(`passed the second time only:\n${unsteady.join('\n')}`));
}

function seconds(start) {
  return ((Date.now() - start) / 1000).toFixed(1);
}

function indent(text) {
  return text.replace(/^/gm, '  ');
}
