import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesBelow } from '../lib/files.mjs';
import { run } from '../lib/run.mjs';

/** The test files that match one of the patterns; all of them when there are none. */
export function browserTestFiles(root, patterns = []) {
  const files = filesBelow(join(root, 'test'))
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `test/${file}`);
  return patterns.length ? files.filter((file) => patterns.some((pattern) => file.includes(pattern))) : files;
}

/**
 * Runs test/**\/*.test.ts in the named engines and counts the tests that really ran.
 * @returns counts per engine and in all; `logs` are what the pages wrote to console.error and console.warn
 */
export async function runBrowserTests({ root, browsers, patterns = [], stdio = 'pipe' }) {
  const globs = patterns.filter((pattern) => pattern.includes('*'));
  const words = patterns.filter((pattern) => !pattern.includes('*'));
  const files = words.length || !globs.length ? browserTestFiles(root, words) : [];
  const directory = mkdtempSync(join(tmpdir(), 'browser-tests-'));
  const summaryFile = join(directory, 'summary.json');
  const { code, output } = await run(process.execPath, [join(root, 'node_modules/@web/test-runner/dist/bin.js')], {
    cwd: root,
    env: { BROWSERS: browsers.join(), TEST_FILES: [...files, ...globs].join(), TEST_SUMMARY: summaryFile },
    stdio,
  });
  const summary = readSummary(summaryFile);
  rmSync(directory, { recursive: true });
  const counts = Object.values(summary.engines);
  const passed = counts.reduce((sum, engine) => sum + engine.passed, 0);
  let failed = counts.reduce((sum, engine) => sum + engine.failed, 0);
  // The runner ended badly, or an engine did not take part, without one test to blame: still a failure.
  if (!failed && (code !== 0 || counts.length < browsers.length)) failed = 1;
  return { ...summary, passed, failed, output };
}

function readSummary(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { engines: {}, problems: ['The browser test runner ended before the tests did.'], logs: [] };
  }
}
