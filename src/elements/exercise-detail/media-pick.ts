import type { LitElement } from 'lit';
import type { Medium } from '../../data/library-types.js';

/** Which medium of an exercise is shown, and which do not work. */
export class MediaPick {
  index = 0;
  readonly failed = new Set<Medium>();

  constructor(private readonly host: LitElement) {}

  /** For another exercise. */
  reset(): void {
    this.index = 0;
    this.failed.clear();
  }

  readonly choose = (index: number): void => {
    this.index = index;
    this.host.requestUpdate();
  };

  /** A medium does not work: the next one takes its place. */
  readonly fail = (medium: Medium): void => {
    this.failed.add(medium);
    this.choose(0);
  };
}
