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
/** The rungs that can be shown, the easiest first: exercises that are not there are left out, and so are empty rungs. */
export const rungsOf = ({ rungs }, get) => rungs
    .map((rung) => ({ rung, exercises: [...new Set(rung.exercises.flatMap((id) => get(id) ?? []))] }))
    .filter(({ exercises }) => exercises.length);
/** Index of the rung with an exercise, -1 when there is none. */
export const rungWith = (rungs, exercise) => rungs.findIndex(({ exercises }) => exercises.some(({ id }) => id === exercise));
//# sourceMappingURL=ladder.js.map