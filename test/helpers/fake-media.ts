import type { PlayerMedia } from '../../src/store/player-media.js';

/** A film that does only what the test says. */
export class FakeMedia extends EventTarget implements PlayerMedia {
  asked: string[] = [];
  src = '';
  currentTime = 0;
  playbackRate = 1;
  muted = false;
  volume = 1;
  paused = true;
  ended = false;
  seeking = false;
  duration = Number.NaN;
  readyState = 0;
  error: PlayerMedia['error'] = null;
  refuses = false;
  buffered = { length: 1, start: () => 0, end: () => 5 };
  frame?: (now: number, frame: { mediaTime: number }) => void;

  play(): Promise<void> {
    this.asked.push('play');
    return this.refuses ? Promise.reject(new Error('not allowed')) : Promise.resolve();
  }
  pause(): void {
    this.asked.push('pause');
    this.paused = true;
  }
  requestVideoFrameCallback(told: NonNullable<FakeMedia['frame']>): number {
    this.frame = told;
    return 1;
  }
  cancelVideoFrameCallback(): void {
    this.frame = undefined;
  }
  tell(type: string, now: Partial<FakeMedia> = {}): void {
    Object.assign(this, now);
    this.dispatchEvent(new Event(type));
  }
  begin(duration = 8): void {
    this.tell('loadedmetadata', { duration, readyState: 4 });
    this.tell('playing', { paused: false });
  }
}

/** Time that passes when the test says so. */
export class FakeClock {
  #waiting = new Map<() => void, number>();
  readonly after = (ms: number, then: () => void) => {
    this.#waiting.set(then, ms);
    return () => this.#waiting.delete(then);
  };
  get size(): number {
    return this.#waiting.size;
  }
  pass(ms: number): void {
    for (const [then, left] of [...this.#waiting]) {
      this.#waiting.set(then, left - ms);
      if (left > ms) continue;
      this.#waiting.delete(then);
      then();
    }
  }
}
