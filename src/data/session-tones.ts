import type { PartKind } from './session-parts.js';
import type { Timeline } from './timeline.js';

/** What is heard: work begins, rest begins, turn, a repetition begins, the end comes near, it is done. */
export type Tone = 'work' | 'rest' | 'switch' | 'rep' | 'count' | 'done';

export interface TimedTone {
  /** Seconds from the start of the session. */
  readonly at: number;
  readonly tone: Tone;
}

/** What is shorter is not counted down: counting would be all that is heard. */
const COUNTED = 8;

const toneOf = (kind: PartKind): Tone =>
  kind === 'switch' ? 'switch' : kind === 'rest' || kind === 'relax' || kind === 'ready' ? 'rest' : 'work';

/** The tones from one moment up to another, in order. */
export function tonesBetween({ parts, seconds }: Timeline, from: number, to: number): readonly TimedTone[] {
  const tones: TimedTone[] = [];
  const add = (at: number, tone: Tone) => at >= from && at < to && tones.push({ at, tone });
  for (const [i, { start, end, kind, group, begins }] of parts.entries()) {
    if (end + 1 < from) continue;
    if (start >= to) break;
    if (parts[i - 1]?.group !== group) add(start, toneOf(kind));
    else if (begins) add(start, 'rep');
    if (end - start >= COUNTED) for (const left of [3, 2, 1]) add(end - left, 'count');
  }
  add(seconds, 'done');
  return tones;
}
