import type { PlayerMedia } from './player-media.js';

/** As long as nobody knows better, and for the frames of services: 25 a second. */
const USUAL_FRAME = 1 / 25;
const SHORTEST_FRAME = 1 / 125;
const LONGEST_FRAME = 1 / 14;

/** Looks at every frame that is shown, and learns from it how long one lasts. */
export class FrameWatch {
  /** How long one frame lasts, in seconds. */
  frameSeconds = USUAL_FRAME;
  #last = Number.NaN;
  #handle?: number;
  #learned = false;

  /** @param seen called with the moment in the film of every frame, in seconds */
  constructor(
    private readonly media: PlayerMedia,
    private readonly seen: (time: number) => void,
  ) {
    this.#next();
  }

  stop(): void {
    if (this.#handle !== undefined) this.media.cancelVideoFrameCallback?.(this.#handle);
  }

  #next(): void {
    this.#handle = this.media.requestVideoFrameCallback?.((_now, { mediaTime }) => {
      this.#learn(mediaTime - this.#last);
      this.#last = mediaTime;
      this.#next();
      this.seen(mediaTime);
    });
  }

  /** Frames are skipped at high speed and on slow machines: the shortest distance between two is the true one. */
  #learn(distance: number): void {
    if (!(distance > SHORTEST_FRAME) || distance > LONGEST_FRAME) return;
    this.frameSeconds = this.#learned ? Math.min(this.frameSeconds, distance) : distance;
    this.#learned = true;
  }
}
