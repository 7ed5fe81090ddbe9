import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { line, make } from '../helpers/session-clocks.mjs';

describe('a clock that is not watched', () => {
  it('catches up after a locked phone, by the clock on the wall', () => {
    const { clocks, store } = make(line(10, 5, 600));
    const changes = [];
    store.subscribe((_, change) => changes.push(change));
    store.play();
    clocks.pass(2000);
    clocks.sleep(60_000);
    store.wake();
    assert.deepEqual([store.snapshot.at, store.snapshot.index], [62, 2]);
    assert.equal(changes.at(-1), 'moved');
  });

  it('catches up when a sleeping tab gets its timer late', () => {
    const { clocks, store } = make(line(10, 5, 600));
    store.play();
    clocks.late = () => 59_000;
    clocks.pass(1000);
    clocks.pass(60_000);
    assert.ok(Math.abs(store.snapshot.at - 61) <= 1, `${store.snapshot.at}`);
  });

  it('ends when the end came meanwhile', () => {
    const { clocks, store } = make();
    store.play();
    clocks.sleep(5 * 60_000);
    store.wake();
    assert.equal(store.snapshot.state, 'ended');
  });

  it('waits where it was when it was alone for so long that nobody can have followed', () => {
    const { clocks, store } = make();
    store.play();
    clocks.pass(3000);
    clocks.sleep(10 * 3600_000);
    store.wake();
    assert.deepEqual([store.snapshot.state, store.snapshot.away, store.snapshot.at], ['paused', true, 3]);
    store.play();
    clocks.pass(1000);
    assert.deepEqual([store.snapshot.away, store.snapshot.left], [false, 6]);
  });

  it('is not hurt by a clock that is put back', () => {
    const { clocks, store } = make();
    store.play();
    clocks.pass(2000);
    clocks.jump = -86_400_000;
    clocks.pass(3000);
    assert.deepEqual([store.snapshot.state, store.snapshot.left], ['running', 5]);
  });

  it('waits when the clock is put far ahead', () => {
    const { clocks, store } = make();
    store.play();
    clocks.pass(2000);
    clocks.jump = 400 * 86_400_000;
    clocks.pass(1000);
    assert.deepEqual([store.snapshot.state, store.snapshot.at], ['paused', 2]);
  });

  it('stays within the session whatever happens, and never goes back by itself', () => {
    const act = fc.oneof(
      fc.record({
        what: fc.constantFrom('play', 'pause', 'wake', 'skip', 'back', 'extend', 'end'),
        by: fc.constant(0),
      }),
      fc.record({ what: fc.constantFrom('pass', 'sleep', 'jump'), by: fc.integer({ min: -90_000, max: 900_000 }) }),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const { clocks, store } = make();
        let last = 0;
        store.subscribe(({ at, left, remaining }, change) => {
          assert.ok(at >= 0 && at <= store.timeline.seconds && left >= 0 && remaining >= 0);
          if (change === 'time') assert.ok(at >= last);
          last = at;
        });
        for (const { what, by } of acts) {
          if (what === 'jump') clocks.jump += by;
          else if (what in clocks) clocks[what](Math.abs(by));
          else store[what]();
          assert.equal(clocks.timers.size, store.snapshot.state === 'running' ? 1 : 0);
        }
      }),
    );
  });
});
