import { adoptLate } from '../../internal/adopt-late.js';
import type { ExerciseElement } from '../../internal/exercise-element.js';
import { whenNear } from '../../internal/near-viewport.js';
import type { DetailView, Go } from './detail-view.js';
import type * as More from './more-view.js';

/** What stands further down, fetched when a visitor gets near it. */
export class FurtherDown {
  #more?: typeof More;
  #stop?: () => void;

  constructor(private readonly host: ExerciseElement) {}

  view(view: DetailView, go: Go): unknown {
    return this.#more?.moreView(view, go);
  }

  /** Waits for a visitor near `place`, unless it is here already. */
  watch(place: Element | null): void {
    this.stop();
    if (place && !this.#more) this.#stop = whenNear(place, () => void this.#load());
  }

  stop(): void {
    this.#stop?.();
  }

  async #load(): Promise<void> {
    this.#more = await import('./more-view.js');
    for (const styles of this.#more.lateStyles) adoptLate(this.host, styles);
    this.host.requestUpdate();
  }
}
