// `npm run test:wordpress [version…]`: the plugin in real WordPress sites with a real browser. Installs PHP where it is
// missing and downloads WordPress once (about 170 MB). Not part of `npm test`; what needs no PHP is tested there.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { saveResult, writeTable } from './hosts/table.mjs';
import { root } from './lib/root.mjs';
import { runNodeTests } from './testing/run-node-tests.mjs';
import { installPrograms, must } from './wordpress/archives.mjs';
import { VERSIONS } from './wordpress/assemble.mjs';
import { pluginFiles } from './wordpress/plugin-files.mjs';
import { zipFile } from './wordpress/zip-file.mjs';

const TESTS = 'integrations/wordpress/test';
const TRIED = [
  'installed by its zip, activated',
  'shortcode and six blocks',
  'classic text',
  'three themes',
  'write, publish, reopen and view as administrator and as author',
  'every option, keyboard, transforms',
  'uploads and bad input',
  'a file with markup in every text',
  'without script, for search engines, in a feed',
  'on paper with backgrounds off',
  'in Dutch',
  'deleted',
];

/** Nobody has an account there: what is tried is what their filters leave. */
const BUILDERS = {
  host: 'Squarespace, Webflow, Elementor, Wix, posts of authors',
  version: 'rules of their filters',
  with: 'Chromium',
  tested: ['the one-line box', 'the page in a frame, with and without its script'],
};

await installPrograms();
const work = mkdtempSync(join(tmpdir(), 'wordpress-'));
const zip = join(work, 'exercise-library.zip');
writeFileSync(zip, zipFile(await pluginFiles()));

const wanted = process.argv.slice(2);
const versions = Object.keys(VERSIONS).filter((version) => !wanted.length || wanted.includes(version));
const total = { passed: 0, failed: 0 };

await tests('PHP and the command line', `${TESTS}/same.test.mjs`);
const builders = await tests('page builders', 'test/hosts/page-builders');
saveResult('page-builders', { chapter: 'Page builders', rows: [{ ...BUILDERS, ...builders }] });
for (const version of versions) {
  const sites = await about(version);
  const one = await tests(`WordPress ${version}`, `${TESTS}/site.test.mjs`, version);
  const many = await tests(`a network of WordPress ${version}`, `${TESTS}/network.test.mjs`, version);
  const rows = [
    { host: 'WordPress', ...sites, tested: TRIED, ...one },
    { host: 'WordPress, a network of sites', ...sites, tested: ['activate', 'upload', 'show', 'delete'], ...many },
  ];
  saveResult(`wordpress-${version}`, { chapter: 'WordPress', rows });
  await writeTable();
}
rmSync(work, { recursive: true });
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;

async function tests(name, file, version = '') {
  const begin = Date.now();
  const { output, ...counts } = await runNodeTests({
    root,
    folders: [dirname(file)],
    patterns: [file],
    env: { WP_VERSION: version, WP_PLUGIN_ZIP: zip },
  });
  total.passed += counts.passed;
  total.failed += counts.failed;
  const seconds = Math.round((Date.now() - begin) / 1000);
  console.log(
    `${counts.failed ? 'FAILED' : 'ok    '} ${name}: ${seconds} s, ${counts.passed} passed, ${counts.failed} failed`,
  );
  if (counts.failed) console.log(output);
  return counts;
}

/** Which WordPress it really was, and on what. */
async function about(version) {
  const { assemble } = await import('./wordpress/assemble.mjs');
  const code = readFileSync(join(await assemble(version), 'wp-includes/version.php'), 'utf8');
  const [, exact] = /\$wp_version = '([^']*)'/.exec(code);
  const php = (await must('php', ['-r', 'echo PHP_MAJOR_VERSION . "." . PHP_MINOR_VERSION;'])).trim();
  const { programs } = await import('./browsers/paths.mjs');
  const chromium = /[\d]+/.exec(await must(programs.chromium(), ['--version']));
  return { version: exact, with: `PHP ${php}, SQLite, Chromium ${chromium}` };
}
