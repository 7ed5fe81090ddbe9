/** Labels of the filters that are clicked: on, on, on, off, off, off. */
const clicks = ['Flexie', 'Endorotatie', 'Kracht', 'Kracht', 'Endorotatie', 'Flexie'];

/** What is typed, letter by letter: two common words, and how two words of one exercise's name begin. */
export function queriesFor(library) {
  const { exercises } = JSON.parse(library);
  const [one, two] = exercises[Math.min(7, exercises.length - 1)].name.nl.toLowerCase().split(' ');
  return ['heup', 'rotatie', `${one.slice(0, 4)} ${two.slice(0, 3)}`];
}

/**
 * Types and clicks as a visitor does, and gathers what every key and click cost.
 *
 * @param {import('./visit.mjs').Visit} visit a loaded page
 * @param {string[]} queries
 * @param {{rate: number, settle: number}} speed processor slowed down so many times; rest after each action in ms
 */
export async function interact(visit, queries, { rate, settle }) {
  const { cdp, page } = visit;
  const result = { keys: [], clicks: [], answers: {} };
  await visit.throttle(rate);
  const key = async (options) => {
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', ...options });
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...options, text: undefined });
  };
  const mouse = (type, place, buttons) =>
    cdp.send('Input.dispatchMouseEvent', {
      type,
      ...place,
      button: type === 'mouseMoved' ? 'none' : 'left',
      buttons,
      clickCount: 1,
    });
  const click = async (place) => {
    await mouse('mousePressed', place, 1);
    await mouse('mouseReleased', place, 0);
  };
  const aim = async (find) => {
    const place = await page.evaluate(find);
    if (!place) return undefined;
    await mouse('mouseMoved', place, 0);
    await page.evaluate(() => bench.settled(100));
    return place;
  };
  const latency = () => page.evaluate(() => bench.latencies.splice(0).at(-1));
  const focus = async () => click(await aim('bench.place(bench.input())'));

  await focus();
  await latency();
  for (const query of queries) {
    for (let i = 0; i < query.length; i++) {
      const letter = query[i];
      const cost = await visit.cost(() => key({ key: letter, text: letter }), settle);
      result.keys.push({ ...cost, first: i === 0, wall: await latency() });
      result.answers[query.slice(0, i + 1)] = await page.evaluate(() => bench.count());
    }
    await page.evaluate(() => bench.input().select());
    await key({ key: 'Backspace', code: 'Backspace', windowsVirtualKeyCode: 8 });
    await page.evaluate((ms) => bench.settled(ms), settle + 100);
    await latency();
  }
  const chosen = [];
  for (const label of clicks) {
    const place = await aim(
      `(() => { const e = bench.facet(${JSON.stringify(label)}); return e && bench.place(e); })()`,
    );
    if (!place) continue;
    const cost = await visit.cost(() => click(place), settle);
    result.clicks.push({ ...cost, wall: await latency() });
    chosen.includes(label) ? chosen.splice(chosen.indexOf(label), 1) : chosen.push(label);
    result.answers[`[${chosen.join(' + ')}]`] = await page.evaluate(() => bench.count());
  }
  await visit.throttle(1);
  return result;
}
