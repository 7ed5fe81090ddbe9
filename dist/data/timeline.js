import { partsOf } from './session-parts.js';
import { sane } from './session-plan.js';
/** Seconds to get ready for the first exercise, and for another one when the file gives no rest before it. */
const READY = 10;
/** A session never gets longer, or of more parts: what is beyond comes from a mistake in the file. */
const LONGEST = 4 * 3600;
const MOST_PARTS = 2000;
/** The exercises of a session in order, with the round of their circuit. */
function* inOrder(blocks) {
    for (const { mode, rounds, items } of blocks) {
        const taken = items.filter((item) => item.taken);
        const laps = mode === 'circuit' && taken.length ? Math.max(1, Math.trunc(rounds.value)) : 1;
        for (let lap = 1; lap <= laps; lap++)
            for (const item of taken)
                yield { item, ...(laps > 1 && { lap, laps }) };
    }
}
/**
 * Puts a session on one line of time: get ready, the parts of each exercise, and rest before the next one.
 * @param first the side that begins
 * @param tell hears of exercises that take no time, and of what is longer than can be followed
 */
export function makeTimeline(blocks, first = 'right', tell = () => { }) {
    const parts = [];
    const empty = new Set();
    let start = 0;
    let turn = 0;
    let pause = READY;
    let groups = 0;
    for (const { item, ...laps } of inOrder(blocks)) {
        let began = false;
        const add = (part) => {
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
                if (seconds)
                    add({ kind, seconds, side, round, rounds, counts, cue: item.exercise.startPosition, group: 1 });
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
        }
        else if (!empty.has(item)) {
            empty.add(item);
            tell({ code: 'no-time', id: item.exercise.id });
        }
    }
    return { parts, seconds: start, turns: turn };
}
const restProblem = (code, { exercise, restAfterSeconds }) => ({
    code,
    id: exercise.id,
    field: 'restAfterSeconds',
    value: restAfterSeconds,
});
//# sourceMappingURL=timeline.js.map