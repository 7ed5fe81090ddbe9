import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesBelow } from '../lib/files.mjs';
import { run } from '../lib/run.mjs';
import { onceMore } from './once-more.mjs';

/** The benchmarks are a package of their own, but their tests need nothing of it. */
const FOLDERS = ['test', 'bench/test'];

/** Their files start browsers, or compute for long: each is a piece of work of its own. */
const LONG = /^test\/(e2e|figure|films|hosts|package)\//;

/** The files *.test.mjs, those whose path holds one of the patterns when there are any. */
const filesOf = ({ root, folders = FOLDERS, patterns = [] }) =>
  folders
    .flatMap((folder) => filesBelow(join(root, folder)).map((file) => `${folder}/${file}`))
    .filter((file) => file.endsWith('.test.mjs'))
    .filter((file) => !patterns.length || patterns.some((pattern) => file.includes(pattern)));

/**
 * The Node tests in pieces, for all who have their hands free: each `work()` takes the next piece until none is left.
 * `total()` runs the few that failed once more, and is what came out.
 */
export function sharedNodeTests({ root }) {
  const files = filesOf({ root });
  const pieces = [...files.filter((file) => LONG.test(file)).map((file) => [file])];
  pieces.push(files.filter((file) => !LONG.test(file)));
  const first = [];
  const runPiece = async (piece) => ({ piece, ...(await runNodeTests({ root, files: piece })) });
  return {
    async work() {
      for (let piece = pieces.shift(); piece; piece = pieces.shift()) first.push(await runPiece(piece));
    },
    async total() {
      const again = async (broken) => {
        const second = [];
        for (const { piece } of broken) second.push(await runPiece(piece));
        return second;
      };
      const { runs, unsteady } = await onceMore(first, again, (a, b) => a.piece === b.piece);
      const sum = (key) => runs.reduce((total, run) => total + run[key], 0);
      return {
        passed: sum('passed'),
        failed: sum('failed'),
        unsteady: unsteady.map(({ output }) => output.trim()),
        output: runs.map(({ output }) => output).join(''),
      };
    },
  };
}

/** Runs tests in Node: the given files, or those of folders and patterns. */
export async function runNodeTests({ root, folders, patterns, files, env = {}, stdio = 'pipe' }) {
  files ??= filesOf({ root, folders, patterns });
  if (!files.length) return { passed: 0, failed: 1, output: 'No Node test has this in its path.\n' };
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
