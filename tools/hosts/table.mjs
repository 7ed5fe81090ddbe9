// `node tools/hosts/table.mjs` makes docs/hosts.md from build/hosts/*.json, which the test runs write, and from
// tools/hosts/by-hand.json, where you write what you tried yourself. A chapter whose run was not done on this machine
// stays as it is, so that each run can be repeated alone.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import prettier from 'prettier';
import { root } from '../lib/root.mjs';

const RESULTS = join(root, 'build/hosts');
const BY_HAND = join(root, 'tools/hosts/by-hand.json');
const PAGE = join(root, 'docs/hosts.md');

const TITLE = '# Where it was tested';
const INTRO =
  'Made by the test runs themselves (`npm run test:wordpress`, `npm run test:hosts`); do not edit it. What was tried by ' +
  'hand stands in `tools/hosts/by-hand.json`.';

/**
 * What one run found out about the hosts of one chapter.
 * @typedef {object} HostResult
 * @property {string} chapter heading of the chapter, for example "WordPress"; several results may share one
 * @property {HostRow[]} rows in the order they are shown in
 *
 * @typedef {object} HostRow
 * @property {string} host for example "WordPress" or "React"
 * @property {string} version of the host, as the host itself says it
 * @property {string} with what it ran on, for example "PHP 8.2, SQLite, Chromium 143"
 * @property {string[]} tested what was tried, in a few words each
 * @property {number} [passed] how many tests passed; left out where somebody tried it by hand
 * @property {number} [failed] how many tests failed
 */

/** Keeps the result of a run: `build/hosts/NAME.json`. @param {string} name @param {HostResult} result */
export function saveResult(name, result, folder = RESULTS) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(result, null, 2)}\n`);
}

/** The page with the chapters of all results, over what it was before. */
export async function tablePage(results, before = '') {
  const chapters = new Map();
  for (const part of before.split(/^## /m).slice(1)) {
    const [heading] = part.split('\n', 1);
    chapters.set(heading.trim(), part.slice(heading.length).trim());
  }
  const found = new Map();
  for (const { chapter, rows } of results) found.set(chapter, [...(found.get(chapter) ?? []), ...rows]);
  for (const [chapter, rows] of found) chapters.set(chapter, tableOf(rows));
  const sorted = [...chapters].sort(([a], [b]) => (a < b ? -1 : 1));
  const page = [TITLE, INTRO, ...sorted.flatMap(([heading, table]) => [`## ${heading}`, table])].join('\n\n');
  const options = await prettier.resolveConfig(PAGE);
  return prettier.format(page, { ...options, parser: 'markdown' });
}

function tableOf(rows) {
  const cell = (text) => String(text).replaceAll('|', '\\|').replace(/\s+/g, ' ');
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  const head = ['Host', 'Version', 'With', 'What was tried', 'Tests'];
  return [
    line(head),
    line(head.map(() => '---')),
    ...rows.map(({ host, version, with: on, tested, passed, failed }) =>
      line([host, version, on, tested.join('; '), countOf(passed, failed)]),
    ),
  ].join('\n');
}

function countOf(passed, failed) {
  if (passed === undefined) return 'by hand';
  return failed ? `${passed} passed, ${failed} FAILED` : `${passed} passed`;
}

/** Writes docs/hosts.md from all results there are. */
export async function writeTable({ folder = RESULTS, byHand = BY_HAND, page = PAGE } = {}) {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  const files = [...names.sort().map((name) => join(folder, name)), byHand];
  const results = files.map((file) => JSON.parse(readFileSync(file, 'utf8')));
  const before = existsSync(page) ? readFileSync(page, 'utf8') : '';
  mkdirSync(dirname(page), { recursive: true });
  writeFileSync(page, await tablePage(results, before));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await writeTable();
