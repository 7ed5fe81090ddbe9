// `npm run audit [pattern]`: Lighthouse on the built demo, mobile preset, speed included. Build first. Not a test: a busy
// machine costs points. Three visits to the pages that most depends on; the best one counts, as the least disturbed.
import { join } from 'node:path';
import { audit, STEADY } from './audit/lighthouse.mjs';
import { filesBelow } from './lib/files.mjs';
import { root } from './lib/root.mjs';
import { serve } from './serve.mjs';

const OFTEN = [
  '/demo/physio/',
  '/demo/physio/oefeningen.html',
  '/demo/physio/en/exercises.html',
  '/demo/gym/mobiliteit.html',
  '/demo/physio/heupcheck.html',
  '/demo/physio/bureau.html',
];
const VISITS = 3;

const once = filesBelow(join(root, 'demo'))
  .filter((file) => file.endsWith('.html') && !file.startsWith('theme-builder'))
  .map((file) => `/demo/${file}`.replace(/index\.html$/, ''))
  .filter((page) => !OFTEN.includes(page));
const pattern = new RegExp(process.argv[2] ?? '');
const pages = [...OFTEN, ...once].filter((page) => pattern.test(page));

const server = await serve({ port: 0 });
const addresses = pages.flatMap((page) =>
  Array.from({ length: OFTEN.includes(page) ? VISITS : 1 }, () => server.address + page),
);
const reports = await audit(addresses, ['performance', ...STEADY]);
for (const page of pages) {
  const visits = reports.filter(({ address }) => address === server.address + page);
  const best = visits.reduce((a, b) => (b.scores.performance > a.scores.performance ? b : a));
  console.log(
    `${page}\n  ${Object.entries(best.scores)
      .map(([id, score]) => `${id} ${score}`)
      .join(', ')}`,
  );
  console.log(`  performance of each visit: ${visits.map(({ scores }) => scores.performance).join(', ')}`);
  console.log(
    `  ${Object.entries(best.metrics)
      .map(([id, value]) => `${id} ${Math.round(value * 1000) / 1000}`)
      .join(', ')}`,
  );
  for (const finding of best.findings) console.log(`  - ${finding}`);
}
await server.close();
