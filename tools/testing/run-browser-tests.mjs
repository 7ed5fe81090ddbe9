import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesBelow } from '../lib/files.mjs';
import { run } from '../lib/run.mjs';
import { onceMore } from './once-more.mjs';

/** The test files that match one of the patterns; all of them when there are none. */
export function browserTestFiles(root, patterns = []) {
  const files = filesBelow(join(root, 'test'))
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `test/${file}`);
  return patterns.length ? files.filter((file) => patterns.some((pattern) => file.includes(pattern))) : files;
}

/**
 * Runs test/**\/*.test.ts in the named engines and counts the tests that really ran. The files of a few that failed are
 * run once more.
 * @returns counts per engine and in all; `unsteady`: what passed the second time only; `logs` are what the pages wrote
 *   to console.error and console.warn
 */
export async function runBrowserTests({ root, browsers, patterns = [], stdio = 'pipe' }) {
  const globs = patterns.filter((pattern) => pattern.includes('*'));
  const words = patterns.filter((pattern) => !pattern.includes('*'));
  const files = words.length || !globs.length ? browserTestFiles(root, words) : [];
  if (!files.length && !globs.length) return none(`No test file has ${words.join(' or ')} in its path.`);
  const first = await runFiles({ root, browsers, files: [...files, ...globs], stdio });
  const { runs, unsteady } = await onceMore(
    first.runs,
    async (broken) => {
      const files = [...new Set(broken.map(({ file }) => file))];
      // "WebKitGTK" is what the engine calls itself, `webkit` what it is asked for.
      const failed = (name) => broken.some(({ engine }) => engine.toLowerCase().startsWith(name));
      return (await runFiles({ root, browsers: browsers.filter(failed), files, stdio })).runs;
    },
    (a, b) => a.engine === b.engine && a.file === b.file,
  );
  const engines = perEngine(runs);
  const sum = (key) => runs.reduce((total, run) => total + run[key], 0);
  let failed = sum('failed');
  // The runner ended badly, or an engine did not take part, without one test to blame: still a failure.
  const blamed = first.runs.some((run) => run.failed);
  if (!failed && ((first.code !== 0 && !blamed) || Object.keys(engines).length < browsers.length)) failed = 1;
  return {
    engines,
    passed: sum('passed'),
    failed,
    unsteady: unsteady.flatMap(({ problems }) => problems),
    logs: first.logs,
    output: first.output,
  };
}

async function runFiles({ root, browsers, files, stdio }) {
  const directory = mkdtempSync(join(tmpdir(), 'browser-tests-'));
  const summaryFile = join(directory, 'summary.json');
  const { code, output } = await run(process.execPath, [join(root, 'node_modules/@web/test-runner/dist/bin.js')], {
    cwd: root,
    env: { BROWSERS: browsers.join(), TEST_FILES: files.join(), TEST_SUMMARY: summaryFile },
    stdio,
  });
  const summary = readSummary(summaryFile);
  rmSync(directory, { recursive: true });
  return { code, output, ...summary };
}

const none = (output) => ({ engines: {}, passed: 0, failed: 1, unsteady: [], logs: [], output });

function perEngine(runs) {
  const engines = {};
  for (const { engine, passed, failed } of runs) {
    const counts = (engines[engine] ??= { passed: 0, failed: 0 });
    counts.passed += passed;
    counts.failed += failed;
  }
  return engines;
}

function readSummary(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // The runner ended before the tests did.
    return { runs: [], logs: [] };
  }
}
