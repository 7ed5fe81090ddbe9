/** Where an exercise stands on each ladder that has it, in the author's order. */
export function placesOnLadders(id, ladders = []) {
    return ladders.flatMap((ladder) => {
        const index = ladder.rungs.findIndex(({ exercises }) => exercises.includes(id));
        if (index < 0)
            return [];
        const rung = ladder.rungs[index];
        return {
            ladder,
            index,
            rung,
            easier: ladder.rungs[index - 1]?.exercises ?? [],
            beside: rung.exercises.filter((other) => other !== id),
            harder: ladder.rungs[index + 1]?.exercises ?? [],
        };
    });
}
/** What should go well before an exercise. */
export const firsts = ({ requires = [] }) => requires.map((requirement) => 'exercise' in requirement
    ? { exercise: requirement.exercise, note: requirement.note }
    : { movement: requirement.movementTerm, note: requirement.note });
/**
 * The rungs that can be shown, the easiest first. Exercises that are not there are left out, those that stand lower on the
 * ladder already, too (it would lead in a circle), and so are rungs that are empty then.
 */
export function rungsOf({ rungs }, get) {
    const seen = new Set();
    const fresh = (exercise) => !seen.has(exercise) && seen.add(exercise);
    return rungs
        .map((rung) => ({ rung, exercises: rung.exercises.flatMap((id) => get(id) ?? []).filter(fresh) }))
        .filter(({ exercises }) => exercises.length);
}
/** Index of the rung with an exercise, -1 when there is none. */
export const rungWith = (rungs, exercise) => rungs.findIndex(({ exercises }) => exercises.some(({ id }) => id === exercise));
//# sourceMappingURL=ladder.js.map