import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesBelow } from '../lib/files.mjs';
import { run } from '../lib/run.mjs';

/** The benchmarks are a package of their own, but their tests need nothing of it. */
const FOLDERS = ['test', 'bench/test'];

/** Runs the files *.test.mjs in Node, those whose path holds one of the patterns when there are any. */
export async function runNodeTests({ root, folders = FOLDERS, patterns = [], env = {}, stdio = 'pipe' }) {
  const files = folders
    .flatMap((folder) => filesBelow(join(root, folder)).map((file) => `${folder}/${file}`))
    .filter((file) => file.endsWith('.test.mjs'))
    .filter((file) => !patterns.length || patterns.some((pattern) => file.includes(pattern)));
  if (!files.length) return { passed: 0, failed: 1, output: 'There are no Node tests.\n' };
  const directory = mkdtempSync(join(tmpdir(), 'node-tests-'));
  const summaryFile = join(directory, 'summary.json');
  const reporter = join(root, 'tools/testing/node-reporter.mjs');
  const { code, output } = await run(
    process.execPath,
    ['--test', `--test-reporter=${reporter}`, '--test-reporter-destination=stdout', ...files],
    { cwd: root, env: { ...env, TEST_SUMMARY: summaryFile }, stdio },
  );
  const { passed, failed } = readSummary(summaryFile);
  rmSync(directory, { recursive: true });
  return { passed, failed: failed || (code ? 1 : 0), output };
}

function readSummary(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 1 };
  }
}
