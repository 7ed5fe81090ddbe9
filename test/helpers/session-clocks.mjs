import { fromSource } from './from-source.mjs';

const { SessionStore } = await fromSource('src/store/session-store.ts');

/** Two clocks and timers that the test drives; timers come `late` by so many milliseconds. */
export class Clocks {
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
export const line = (...lengths) => {
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

export function make(timeline = line(10, 5, 20)) {
  const clocks = new Clocks();
  const store = new SessionStore(timeline, clocks);
  return { clocks, store };
}
