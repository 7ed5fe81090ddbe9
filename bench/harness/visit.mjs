import { probe } from './probe.mjs';
import { Trace } from './trace.mjs';

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** One page with one contestant and one library, from a cold start. */
export class Visit {
  static async open(browser, origin, contestant, size) {
    const visit = new Visit();
    visit.context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'nl-NL' });
    const page = await visit.context.newPage();
    visit.page = page;
    visit.errors = [];
    page.on('pageerror', (error) => visit.errors.push(String(error)));
    visit.cdp = await visit.context.newCDPSession(page);
    await page.addInitScript(probe(contestant.parts, Math.min(24, size)));
    // The renderer process is warm; the page, its scripts and its data are not.
    await page.goto(`${origin}/blank`);
    await visit.cdp.send('Performance.enable');
    visit.url = `${origin}/${contestant.name}/${size}`;
    return visit;
  }

  /** Loads the page and waits until it has nothing to do. Times in ms from the start of navigation. */
  async load(browserSession) {
    const trace = new Trace(browserSession);
    await trace.start();
    const before = await this.metrics();
    await this.page.goto(this.url, { waitUntil: 'commit' });
    await this.page.waitForFunction(() => bench.marked('bench-cards') !== undefined && bench.done(), null, {
      polling: 200,
      timeout: 120_000,
    });
    let last = (await this.metrics()).cpu;
    for (let quiet = 0; quiet < 3;) {
      await pause(150);
      const { cpu } = await this.metrics();
      quiet = cpu - last < 4 ? quiet + 1 : 0;
      last = cpu;
    }
    const { cpuAt, tasks } = await trace.stop();
    return {
      cardsWall: await this.page.evaluate(() => bench.marked('bench-cards')),
      cardsCpu: cpuAt('bench-cards'),
      loadCpu: last - before.cpu,
      tasks: tasks.slice(0, 5),
    };
  }

  /** CPU time of the main thread so far, and how it divides, in ms. */
  async metrics() {
    const { metrics } = await this.cdp.send('Performance.getMetrics');
    const get = (name) => 1000 * metrics.find((metric) => metric.name === name).value;
    return {
      cpu: get('ThreadTime'),
      script: get('ScriptDuration'),
      style: get('RecalcStyleDuration'),
      layout: get('LayoutDuration'),
    };
  }

  /** What `act` costs until the page has painted and rests. */
  async cost(act, settle) {
    const before = await this.metrics();
    await act();
    await this.page.evaluate((ms) => bench.settled(ms), settle);
    const after = await this.metrics();
    return Object.fromEntries(Object.keys(after).map((key) => [key, after[key] - before[key]]));
  }

  throttle(rate) {
    return this.cdp.send('Emulation.setCPUThrottlingRate', { rate });
  }

  async memory() {
    await this.cdp.send('HeapProfiler.enable');
    for (let i = 0; i < 3; i++) await this.cdp.send('HeapProfiler.collectGarbage');
    const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = await this.cdp.send('Runtime.getHeapUsage');
    const { nodes } = await this.cdp.send('Memory.getDOMCounters');
    await this.cdp.send('HeapProfiler.disable');
    return { heap: usedSize + embedderHeapUsedSize + backingStorageSize, nodes };
  }

  async startProfile() {
    await this.cdp.send('Profiler.enable');
    await this.cdp.send('Profiler.setSamplingInterval', { interval: 200 });
    await this.cdp.send('Profiler.start');
  }

  async stopProfile() {
    const { profile } = await this.cdp.send('Profiler.stop');
    await this.cdp.send('Profiler.disable');
    return profile;
  }

  close() {
    return this.context.close();
  }
}
