import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { line, make } from '../helpers/session-clocks.mjs';

describe('the clock of a session', () => {
  it('stands still until it is started', () => {
    const { clocks, store } = make();
    clocks.pass(5000);
    assert.deepEqual([store.snapshot.state, store.snapshot.at, clocks.timers.size], ['idle', 0, 0]);
  });

  it('counts each part down in whole seconds, from its length to 1, and ends', () => {
    const { clocks, store } = make(line(3, 2));
    const seen = [];
    store.subscribe(({ index, left, state }) => seen.push(state === 'ended' ? 'end' : `${index}:${left}`));
    store.play();
    clocks.pass(10_000);
    assert.deepEqual(seen, ['0:3', '0:2', '0:1', '1:2', '1:1', 'end']);
    assert.equal(clocks.timers.size, 0);
  });

  it('drifts no more than 100 ms a part in twenty minutes of late timers', () => {
    const lengths = Array.from({ length: 80 }, (_, i) => [7, 15.5, 22.25, 15.25][i % 4]);
    const { clocks, store } = make(line(...lengths));
    let seed = 7;
    clocks.late = () => (seed = (seed * 16_807) % 2_147_483_647) % 90;
    const worst = [];
    let index = 0;
    store.subscribe((snapshot) => {
      if (snapshot.index === index) return;
      ({ index } = snapshot);
      worst.push(clocks.now - 1000 - snapshot.part.start * 1000);
    });
    store.play();
    clocks.pass(20 * 60_000 + 1000);
    assert.equal(worst.length, 79);
    assert.ok(
      Math.max(...worst) <= 100 && Math.min(...worst) > -1,
      `between ${Math.min(...worst)} and ${Math.max(...worst)} ms`,
    );
    assert.equal(store.snapshot.state, 'ended');
  });

  it('needs one timer a second, and no other', () => {
    const { clocks, store } = make(line(60));
    let calls = 0;
    store.subscribe(() => calls++);
    store.play();
    clocks.pass(30_000);
    assert.ok(calls <= 31, `${calls}`);
    assert.equal(clocks.timers.size, 1);
  });

  it('pauses, and goes on from there', () => {
    const { clocks, store } = make();
    store.play();
    clocks.pass(2400);
    store.pause();
    clocks.pass(60_000);
    assert.deepEqual([store.snapshot.state, store.snapshot.at, clocks.timers.size], ['paused', 2.4, 0]);
    store.play();
    clocks.pass(600);
    assert.equal(store.snapshot.left, 7);
  });

  it('goes back to the begin of a part, then to the part before, and skips', () => {
    const { clocks, store } = make();
    store.play();
    clocks.pass(15_500);
    assert.equal(store.snapshot.index, 2);
    store.back();
    assert.equal(store.snapshot.at, 10);
    store.skip();
    assert.equal(store.snapshot.at, 15);
    clocks.pass(4000);
    store.back();
    assert.equal(store.snapshot.at, 15);
    store.skip();
    assert.equal(store.snapshot.at, 35);
    clocks.pass(10);
    assert.equal(store.snapshot.state, 'ended');
  });

  it('gives the part that runs ten seconds more, and all later ones come later', () => {
    const { clocks, store } = make();
    store.play();
    clocks.pass(4000);
    store.extend();
    assert.deepEqual([store.snapshot.left, store.timeline.seconds], [16, 45]);
    clocks.pass(16_000);
    assert.equal(store.snapshot.index, 1);
    store.extend(-5);
    store.extend(NaN);
    assert.equal(store.timeline.seconds, 45);
  });

  it('starts again after its end', () => {
    const { clocks, store } = make(line(2));
    store.play();
    clocks.pass(3000);
    store.play();
    assert.deepEqual([store.snapshot.state, store.snapshot.at], ['running', 0]);
  });

  it('does nothing without parts', () => {
    const { clocks, store } = make(line());
    for (const act of ['play', 'toggle', 'skip', 'back', 'extend', 'wake', 'pause']) store[act]();
    assert.deepEqual([store.snapshot.state, store.snapshot.left, clocks.timers.size], ['idle', 0, 0]);
  });

  it('leaves no timer behind', () => {
    const { clocks, store } = make();
    let heard = 0;
    store.subscribe(() => heard++);
    store.play();
    store.dispose();
    clocks.pass(99_000);
    assert.deepEqual([heard, clocks.timers.size], [1, 0]);
  });
});
