import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const log = (line) => process.stderr.write(`${line}\n`);

// Everything else is imported late: on a fresh clone the packages are installed first.
if (!existsSync(here('node_modules/playwright-core'))) {
  log('bench: installing what is missing');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here('.'), stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}
const { chromium } = await import('playwright-core');
const { baselines } = await import('./harness/contestants.mjs');
const { readOptions } = await import('./harness/options.mjs');
const { buildScripts } = await import('./harness/build.mjs');
const { startServer } = await import('./harness/server.mjs');
const { present, runRounds } = await import('./harness/rounds.mjs');
const { disagreements, summarize } = await import('./harness/summary.mjs');
const { goals } = await import('./harness/goals.mjs');
const { goalLines, markdownTable, noiseLines, plainTable } = await import('./harness/report.mjs');

let options;
try {
  options = readOptions(process.argv.slice(2));
} catch (error) {
  log(error.message);
  process.exit(2);
}
const contestants = present(options, log);
const list = [...contestants, ...baselines];
const server = await startServer(list, await buildScripts(list));
const browser = await chromium.launch({
  executablePath: options.browser,
  chromiumSandbox: false,
  args: ['--disable-gpu', '--disable-background-networking', '--disable-component-update', '--hide-scrollbars'],
});
const load = loadavg()[0];
try {
  const visits = await runRounds({ browser, server, options, list: contestants, log });
  const rows = summarize(visits, contestants, options);
  const differ = options.sizes.flatMap((size) => disagreements(rows, contestants, size));
  const judged = goals(rows, options.largest);
  const about = `${browser.version()}, ${cpus().length} × ${cpus()[0].model.trim()}, load ${load.toFixed(1)} → ${loadavg()[0].toFixed(1)}`;
  const differing = differ.map((d) => `! ${d.name} at ${d.size}: "${d.what}" gives ${d.found}, the floor ${d.floor}`);
  const broken = rows.flatMap((row) => row.errors.map((error) => `! ${row.title} at ${row.size}: ${error}`));
  const notes = [
    ...goalLines(judged),
    '',
    'Rounds apart (medians per round, ms):',
    ...noiseLines(rows),
    ...differing,
    ...broken,
  ];
  console.log(`\nMain-thread CPU in ms above an empty page, median / 95th percentile; ${about}\n`);
  console.log(`${plainTable(rows)}\n\n${notes.join('\n')}`);
  await mkdir(here('results'), { recursive: true });
  await writeFile(
    here('results/latest.json'),
    JSON.stringify({ about, options, goals: judged, disagreements: differ, rows }, null, 1),
  );
  await writeFile(
    here('results/latest.md'),
    `${about}\n\n${markdownTable(rows)}\n\n${notes.map((line) => line && `- ${line}`).join('\n')}\n`,
  );
} finally {
  await browser.close();
  server.close();
}
// The clock of a session has a goal and a page of its own.
const session = spawnSync(process.execPath, [here('session.mjs')], { stdio: 'inherit' });
process.exitCode ||= session.status ?? 1;
