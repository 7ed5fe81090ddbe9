// `node film.mjs [rounds]`: how long it takes until the controls of a film are painted, beside media-chrome and Plyr, and
// how long a repeated part takes to begin again. Build first.
import { chromium } from 'playwright-core';
import { players } from './harness/film-players.mjs';
import { startFilmServer } from './harness/film-server.mjs';
import { median } from './harness/stats.mjs';

const rounds = Number(process.argv[2] ?? 15);
const JUMPS = 15;
const server = await startFilmServer();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium-headless-shell',
  chromiumSandbox: false,
  args: ['--disable-gpu', '--autoplay-policy=no-user-gesture-required'],
});

const cpuOf = async (cdp) =>
  1000 * (await cdp.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ThreadTime').value;

/** From the import of a script that is in the cache until the end of the frame in which the last control is drawn. */
async function paint({ name, drawn }) {
  const page = await browser.newPage({ viewport: { width: 800, height: 700 } });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  await page.goto(`${server.origin}/${name}.html`);
  await page.waitForTimeout(200);
  const before = await cpuOf(cdp);
  const wall = await page.evaluate(
    async ([script, find]) => {
      const start = performance.now();
      void import(script);
      const control = new Function(`return ${find}`);
      // Asking for its box would make every player lay itself out half done: it is enough that it is there.
      while (!control()) await new Promise((done) => setTimeout(done, 1));
      await new Promise(requestAnimationFrame);
      await new Promise((done) => setTimeout(done));
      if (!control().getBoundingClientRect().width) throw new Error(`${script}: the control has no box`);
      return performance.now() - start;
    },
    [`/${name}/app.js`, drawn],
  );
  const cpu = (await cpuOf(cdp)) - before;
  await page.close();
  return { cpu, wall };
}

/** From the last frame of a repeated second to the first one, as the browser presents them. */
async function jumps() {
  const page = await browser.newPage({ viewport: { width: 800, height: 700 } });
  await page.goto(`${server.origin}/ours.html`);
  await page.addScriptTag({ url: '/ours/app.js', type: 'module' });
  await page.locator('[part~=play]').click();
  await page.waitForFunction(() => document.querySelector('exercise-video').currentTime > 1);
  await page.keyboard.press('a');
  await page.waitForFunction(() => document.querySelector('exercise-video').currentTime > 2);
  await page.keyboard.press('b');
  const found = await page.evaluate(async (count) => {
    const video = document.querySelector('exercise-video').shadowRoot.querySelector('video');
    const seconds = [];
    let asked;
    video.addEventListener('seeking', () => (asked = performance.now()));
    await new Promise((done) => {
      const look = (now, { presentationTime }) => {
        if (asked !== undefined && !video.seeking) {
          seconds.push(Math.max(now, presentationTime) - asked);
          asked = undefined;
        }
        if (seconds.length >= count) done();
        else video.requestVideoFrameCallback(look);
      };
      video.requestVideoFrameCallback(look);
    });
    return seconds;
  }, JUMPS);
  await page.close();
  return found;
}

try {
  const results = new Map(players.map(({ name }) => [name, []]));
  for (const player of players) await paint(player); // The first visit fills the caches and does not count.
  for (let round = 0; round < rounds; round++) {
    // Another one goes first in every round.
    const turn = round % players.length;
    for (const player of [...players.slice(turn), ...players.slice(0, turn)]) {
      results.get(player.name).push(await paint(player));
    }
  }
  const of = (name, what) => median(results.get(name).map((result) => result[what]));
  console.log(`Until the controls are painted, medians of ${rounds}, ${browser.version()}`);
  for (const { name, title } of players) {
    console.log(
      `${title.padEnd(16)} ${of(name, 'cpu').toFixed(0).padStart(5)} ms CPU ${of(name, 'wall').toFixed(0).padStart(5)} ms wall`,
    );
  }
  const goal = (what, value, most, unit) =>
    console.log(`${value <= most ? '✓' : '✗'} ${what}: ${value.toFixed(2)}${unit}, at most ${most}${unit}`);
  goal('CPU, ours / media-chrome', of('ours', 'cpu') / of('media-chrome', 'cpu'), 0.8, '×');
  goal('CPU, ours / Plyr', of('ours', 'cpu') / of('plyr', 'cpu'), 0.8, '×');
  const times = await jumps();
  goal(`a repeated part begins again, median of ${times.length}`, median(times), 60, ' ms');
} finally {
  await browser.close();
  server.close();
}
