import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fromSource } from '../helpers/from-source.mjs';

const { SessionStore } = await fromSource('src/store/session-store.ts');
const { SessionMemory } = await fromSource('src/store/session-memory.ts');

/** Two clocks and timers that the test drives; timers come `late` by so many milliseconds. */
class Clocks {
  now = 1000;
  jump = 0;
  slept = 0;
  late = () => 0;
  timers = new Set();
  wall = () => 1_700_000_000_000 + Math.round(this.now + this.jump);
  steady = () => this.now - this.slept;
  after = (ms, call) => {
    const timer = { at: this.now + ms + this.late(), call };
    this.timers.add(timer);
    return () => this.timers.delete(timer);
  };
  /** Lets time go by, with every timer that falls due. */
  pass(ms) {
    const end = this.now + ms;
    for (;;) {
      const [next] = [...this.timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (!next) break;
      this.timers.delete(next);
      this.now = Math.max(this.now, next.at);
      next.call();
    }
    this.now = end;
  }
  /** The machine sleeps: no timer comes, and the steady clock stands still. */
  sleep(ms) {
    this.now += ms;
    this.slept += ms;
  }
}

/** A timeline with parts of these lengths. */
const line = (...lengths) => {
  let start = 0;
  const parts = lengths.map((seconds, group) => {
    const part = {
      kind: 'hold',
      seconds,
      group,
      start,
      end: start + seconds,
      item: { exercise: { id: `${group}` } },
      turn: 0,
    };
    start += seconds;
    return part;
  });
  return { parts, seconds: start, turns: 1 };
};

function make(timeline = line(10, 5, 20)) {
  const clocks = new Clocks();
  const store = new SessionStore(timeline, clocks);
  return { clocks, store };
}

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

describe('the memory of a session', () => {
  const storage = () => {
    const kept = new Map();
    return {
      kept,
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
    };
  };
  const place = { id: 'exercise:x', at: 12.34, choices: { '0.0.sets': 3 }, first: 'left' };

  it('finds the place of the same session again, and of no other', () => {
    const store = storage();
    const memory = new SessionMemory(() => store);
    memory.keep(place);
    assert.deepEqual(memory.find('exercise:x'), { ...place, at: 12.3 });
    assert.equal(memory.find('exercise:y'), undefined);
    memory.forget();
    assert.equal(store.kept.size, 0);
  });

  it('holds nothing but which session, its numbers and how far', () => {
    const store = storage();
    new SessionMemory(() => store).keep({ ...place, pain: 8, effort: 'hard' });
    assert.deepEqual(Object.keys(JSON.parse([...store.kept.values()][0])).sort(), ['at', 'choices', 'first', 'id']);
  });

  it('does without storage, and without sense in it', () => {
    const broken = [
      () => {
        throw new Error('forbidden');
      },
      () => undefined,
      () => ({
        getItem: () => '{"id":"exercise:x"',
        setItem: () => {
          throw new Error('full');
        },
      }),
      () => ({ getItem: () => '{"id":"exercise:x","at":"soon"}' }),
    ];
    for (const memory of broken.map((ask) => new SessionMemory(ask))) {
      memory.keep(place);
      assert.equal(memory.find('exercise:x'), undefined);
      memory.forget();
    }
  });
});
