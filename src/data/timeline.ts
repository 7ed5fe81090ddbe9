import { partsOf, type Part, type Side } from './session-parts.js';
import { sane, type PlannedBlock, type PlannedItem } from './session-plan.js';
import type { SessionProblem } from './session-problem.js';

/** A part with its place in the session. */
export interface TimedPart extends Part {
  /** When it begins and ends, in seconds from the start of the session. */
  readonly start: number;
  readonly end: number;
  /** The exercise it belongs to; rest between two exercises belongs to the one that comes. */
  readonly item: PlannedItem;
  /** Place of that exercise among those of the session; the same exercise in the next round counts anew. */
  readonly turn: number;
  /** Round of the circuit, counted from 1, of how many. */
  readonly lap?: number;
  readonly laps?: number;
}

/** A whole session on one line of time. */
export interface Timeline {
  readonly parts: readonly TimedPart[];
  /** Length in seconds. */
  readonly seconds: number;
  /** How many exercises there are, rounds of a circuit counted. */
  readonly turns: number;
}

/** Seconds to get ready for the first exercise, and for another one when the file gives no rest before it. */
const READY = 10;
/** A session never gets longer, or of more parts: what is beyond comes from a mistake in the file. */
const LONGEST = 4 * 3600;
const MOST_PARTS = 2000;

/** The exercises of a session in order, with the round of their circuit. */
function* inOrder(blocks: readonly PlannedBlock[]) {
  for (const { mode, rounds, items } of blocks) {
    const taken = items.filter((item) => item.taken);
    const laps = mode === 'circuit' && taken.length ? Math.max(1, Math.trunc(rounds.value)) : 1;
    for (let lap = 1; lap <= laps; lap++) for (const item of taken) yield { item, ...(laps > 1 && { lap, laps }) };
  }
}

/**
 * Puts a session on one line of time: get ready, the parts of each exercise, and rest before the next one.
 * @param first the side that begins
 * @param tell hears of exercises that take no time, and of what is longer than can be followed
 */
export function makeTimeline(
  blocks: readonly PlannedBlock[],
  first: Side = 'right',
  tell: (problem: SessionProblem) => void = () => {},
): Timeline {
  const parts: TimedPart[] = [];
  const empty = new Set<PlannedItem>();
  let start = 0;
  let turn = 0;
  let pause: number | undefined = READY;
  let groups = 0;

  for (const { item, ...laps } of inOrder(blocks)) {
    let began = false;
    const add = (part: Part) => {
      const end = start + part.seconds;
      parts.push({ ...part, group: groups + part.group, ...laps, start, end, item, turn });
      start = end;
    };
    for (const part of partsOf(item, first)) {
      if (start + part.seconds > LONGEST || parts.length >= MOST_PARTS) {
        tell({ code: 'too-many' });
        return { parts, seconds: start, turns: turn + Number(began) };
      }
      if (!began) {
        const { side, round, rounds, counts } = part;
        const seconds = pause ?? READY;
        // Kept short on purpose, a break becomes the moment to get ready.
        const kind = turn && seconds > READY ? 'rest' : 'ready';
        if (seconds) add({ kind, seconds, side, round, rounds, counts, cue: item.exercise.startPosition, group: 1 });
        groups += 1;
        began = true;
      }
      add(part);
    }
    if (began) {
      groups = parts[parts.length - 1].group;
      turn++;
      const rest = item.restAfterSeconds;
      pause = rest === undefined ? undefined : sane(rest, 3600, (code) => tell(restProblem(code, item)));
    } else if (!empty.has(item)) {
      empty.add(item);
      tell({ code: 'no-time', id: item.exercise.id });
    }
  }
  return { parts, seconds: start, turns: turn };
}

const restProblem = (code: 'negative' | 'too-long', { exercise, restAfterSeconds }: PlannedItem): SessionProblem => ({
  code,
  id: exercise.id,
  field: 'restAfterSeconds',
  value: restAfterSeconds,
});
