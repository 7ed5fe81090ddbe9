/**
 * Runs in every page before its own scripts: marks the first frame with cards, keeps the time from key or click to the
 * end of the next frame, and offers what the measuring side asks for.
 *
 * @param {string} parts source of an object with `cards`, `input`, `facet`, `status`
 * @param {number} want how many cards are a full first page
 */
export const probe = (parts, want) => `(() => {
  const bench = (globalThis.bench = { ...${parts}, latencies: [] });
  const channel = new MessageChannel();
  let after;
  channel.port1.onmessage = () => after();
  const frameDone = (then) => requestAnimationFrame(() => ((after = then), channel.port2.postMessage(0)));
  const look = () => {
    if (bench.cards() < ${want}) return requestAnimationFrame(look);
    after = () => performance.mark('bench-cards');
    channel.port2.postMessage(0);
  };
  if (location.pathname !== '/blank') requestAnimationFrame(look);
  let pressed = 0;
  const finish = () => { const from = pressed; frameDone(() => bench.latencies.push(performance.now() - from)); };
  addEventListener('keydown', (event) => (pressed = event.timeStamp), true);
  addEventListener('input', finish, true);
  addEventListener('click', (event) => { pressed = event.timeStamp; finish(); }, true);
  bench.settled = (ms) => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, ms))));
  bench.marked = (name) => performance.getEntriesByName(name)[0]?.startTime;
  bench.count = () => Number(/\\d[\\d.,\\u00a0 ]*/.exec(bench.status())?.[0].replace(/\\D/g, '') ?? 0);
  bench.place = (element) => {
    element.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  };
})()`;
