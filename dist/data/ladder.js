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
//# sourceMappingURL=ladder.js.map