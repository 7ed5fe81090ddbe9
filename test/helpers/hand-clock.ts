import type { SessionClock } from '../../src/store/session-store.js';

/** A clock that a test moves by hand. */
export class HandClock implements Required<SessionClock> {
  #now = 0;
  readonly #timers = new Set<{ at: number; call: () => void }>();

  wall = (): number => 1_700_000_000_000 + this.#now;
  steady = (): number => this.#now;
  after = (ms: number, call: () => void): (() => void) => {
    const timer = { at: this.#now + ms, call };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  };

  get waiting(): number {
    return this.#timers.size;
  }

  /** Lets seconds go by, with every timer that falls due. */
  pass(seconds: number): void {
    const end = this.#now + seconds * 1000;
    for (;;) {
      const [next] = [...this.#timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (!next) break;
      this.#timers.delete(next);
      this.#now = next.at;
      next.call();
    }
    this.#now = end;
  }
}
