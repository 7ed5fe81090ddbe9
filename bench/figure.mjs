// `node bench/figure.mjs`: what a moving figure costs the main thread, one figure and a page with thirty.
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}demo/library/figures/`;
const SECONDS = 4;

const figures = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(folder + file, 'utf8')));
const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ['src/define/exercise-figure.ts'],
  bundle: true,
  minify: true,
  write: false,
  format: 'esm',
  ignoreAnnotations: true,
});
const page = `<!doctype html><style>body{margin:0;display:grid;grid-template-columns:repeat(6,200px);gap:4px}</style>
<script type="module">${outputFiles[0].text.replaceAll('</script', '<\\/script')}</script>`;
const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(page));
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium-headless-shell',
  args: ['--disable-gpu'],
});

/** Main-thread milliseconds per second, and frames per second, while `moving` of `count` figures move. */
async function measure(count, moving, slower) {
  const tab = await browser.newPage({ viewport: { width: 1240, height: 900 } });
  const devtools = await tab.context().newCDPSession(tab);
  await tab.goto(address);
  await tab.evaluate(
    async ([list, all]) => {
      await customElements.whenDefined('exercise-figure');
      for (let n = 0; n < all; n++) {
        const element = document.createElement('exercise-figure');
        element.controls = 'none';
        element.exercise = { id: `e${n}`, name: 'E', media: [{ kind: 'figure', figure: list[n % list.length] }] };
        document.body.append(element);
      }
    },
    [figures, count],
  );
  await tab.waitForTimeout(1000);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await devtools.send('Performance.enable');
  const read = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  };
  await tab.evaluate((some) => {
    [...document.querySelectorAll('exercise-figure')].slice(0, some).forEach((element) => element.play());
    window.frames_ = 0;
    const count = () => {
      window.frames_++;
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  }, moving);
  await tab.waitForTimeout(500);
  const before = await read();
  const first = await tab.evaluate(() => [window.frames_, performance.now()]);
  await tab.waitForTimeout(SECONDS * 1000);
  const after = await read();
  const last = await tab.evaluate(() => [window.frames_, performance.now()]);
  await tab.close();
  const frames = last[0] - first[0];
  const per = (name) => ((after[name] - before[name]) * 1000) / frames;
  return {
    figures: count,
    moving,
    throttle: `${slower}×`,
    'script ms/frame': per('ScriptDuration').toFixed(2),
    'style+layout ms/frame': (per('RecalcStyleDuration') + per('LayoutDuration')).toFixed(2),
    'main thread ms/frame': per('TaskDuration').toFixed(2),
    'frames/s': (frames / ((last[1] - first[1]) / 1000)).toFixed(0),
  };
}

console.table([
  await measure(1, 0, 1),
  await measure(1, 1, 1),
  await measure(30, 1, 1),
  await measure(30, 4, 1),
  await measure(30, 1, 4),
  await measure(30, 30, 1),
]);
await browser.close();
server.close();
