import { totalSeconds } from './minutes.js';
import { asDosed, toBlockItem } from './program.js';
/** Nobody may have looked this part of the file over yet: what should be a list may be anything. */
const list = (value) => Array.isArray(value) ? value.filter((one) => !!one && typeof one === 'object') : [];
const lineOf = (item, get) => {
    const found = get(item.exercise);
    // An old id that another exercise replaces becomes that one's.
    return found
        ? { item: { ...item, exercise: found.id }, exercise: asDosed(found, item) }
        : { item, exercise: undefined };
};
function blockOf({ mode = 'all', pick, rounds, title, items }, get) {
    const lines = list(items).map((item) => lineOf(item, get));
    return { title, mode, pick: Math.min(pick ?? 1, lines.length), rounds, lines };
}
const least = (range) => (typeof range === 'object' ? range.min : (range ?? 1));
/** The lines that are done when everything is done in order: of those to pick from, the first ones. */
export const chosenLines = ({ mode, pick, lines }) => mode === 'pick' ? lines.slice(0, pick) : lines;
function secondsOf(blocks) {
    let seconds = 0;
    for (const block of blocks) {
        const once = chosenLines(block).reduce((sum, { exercise, item }) => sum + (exercise ? totalSeconds(exercise) + (item.restAfterSeconds ?? 0) : 0), 0);
        seconds += block.mode === 'circuit' ? once * least(block.rounds) : once;
    }
    return seconds;
}
/** A protocol of a library file. What is wrong in it is left out. */
export function sheetOfProtocol({ title, summary, anchor, stages }, get) {
    return {
        title,
        summary,
        anchor,
        stages: list(stages).map(({ id, title, weeks, advanceWhen, sessions }) => ({
            id,
            title,
            weeks,
            advanceWhen,
            sessions: list(sessions).map(({ id, title, frequency, blocks }) => {
                const shown = list(blocks).map((block) => blockOf(block, get));
                return { id, title, frequency, blocks: shown, seconds: secondsOf(shown) };
            }),
        })),
    };
}
/** A visitor's own programme: one stage with one session. */
export function sheetOfProgram({ title, anchor, days, weeks, items }, get) {
    const lines = items.map((own) => {
        const found = get(own.exercise);
        const item = toBlockItem(own, found);
        return { item, exercise: found && asDosed(found, item), note: own.note };
    });
    const blocks = [{ mode: 'all', pick: lines.length, lines }];
    const session = { id: 'own', days, blocks, seconds: secondsOf(blocks) };
    return { title, anchor, stages: [{ id: 'own', weeks, sessions: [session] }] };
}
/** What a session takes: every exercise of a session that the library knows, circuits round after round. */
export function itemsOf({ blocks }) {
    return blocks.flatMap((block) => {
        const items = chosenLines(block).flatMap(({ exercise, item: { exercise: id, dosage, phases, restAfterSeconds } }) => exercise
            ? {
                exercise: id,
                ...(dosage && { dosage }),
                ...(phases && { phases }),
                ...(restAfterSeconds && { restAfterSeconds }),
            }
            : []);
        const rounds = block.mode === 'circuit' ? Math.min(least(block.rounds), 20) : 1;
        return Array.from({ length: rounds }, () => items).flat();
    });
}
/** Whether there is any exercise in it. */
export const isFilled = ({ stages }) => stages.some(({ sessions }) => sessions.some(({ blocks }) => blocks.some(({ lines }) => lines.length > 0)));
//# sourceMappingURL=program-sheet.js.map