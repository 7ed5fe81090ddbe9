import type { Part, Side } from './session-parts.js';
import type { TimedPart, Timeline } from './timeline.js';

/** Index of the part at a moment; the last one at and after the end, -1 when there is none. */
export function partAt({ parts }: Timeline, seconds: number): number {
  let low = 0;
  let high = parts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (parts[middle].start <= seconds) low = middle;
    else high = middle - 1;
  }
  return high;
}

/** Effort at a moment of a part with a ramp, in whole percent. */
export function effortAt({ ramp, start, seconds }: TimedPart, at: number): number | undefined {
  if (!ramp) return undefined;
  const done = Math.min(1, Math.max(0, (at - start) / seconds));
  return Math.round(ramp.from + (ramp.to - ramp.from) * done);
}

/** The first part of what comes after a part: of the next set, side, phase or exercise. */
export const partAfter = ({ parts }: Timeline, index: number): TimedPart | undefined =>
  parts.slice(index).find((part) => part.group !== parts[index]?.group);

/** A piece of the track: parts that belong together, with where they begin and end. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly kind: Part['kind'];
  readonly side?: Side | undefined;
}

/** The pieces of one exercise, to scale. */
export function stretchesOf({ parts }: Timeline, turn: number): readonly Stretch[] {
  const groups = new Map<number, Stretch>();
  for (const { turn: its, group, start, end, kind, side } of parts) {
    if (its !== turn) continue;
    groups.set(group, { start: groups.get(group)?.start ?? start, end, kind: groups.get(group)?.kind ?? kind, side });
  }
  return [...groups.values()];
}
