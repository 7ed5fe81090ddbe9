/** Where a range begins: what visitors start with. */
export const least = (range, otherwise = 0) => typeof range === 'object' ? range.min : (range ?? otherwise);
/**
 * How long an exercise takes at least, in seconds: ranges at their smallest number, rests and changes of side included.
 * 0 when the file does not say how long a repetition takes.
 */
export function totalSeconds({ dosage, phases, laterality }) {
    if (phases)
        return secondsOfPhases(phases);
    return dosage ? secondsOfDosage(dosage, laterality) : 0;
}
/** One side in full, then a change of sides, then the other. */
export function secondsOfPhases({ rounds, perSide, switchSidesSeconds = 0, items }) {
    const count = least(rounds, 1);
    const times = (inRounds) => (inRounds === 'first' ? 1 : inRounds === 'not-first' ? count - 1 : count);
    const side = items.reduce((sum, { seconds, inRounds }) => sum + least(seconds) * times(inRounds), 0);
    return perSide ? side * 2 + switchSidesSeconds : side;
}
/** Sets of repetitions, or of holds; on each side or in each direction when they are counted that way. */
export function secondsOfDosage(dosage, laterality) {
    const { sets, reps, repSeconds, holdSeconds, tempo = {}, rest = {}, countPer } = dosage;
    const move = least(repSeconds) || Object.values(tempo).reduce((sum, part) => sum + (Number(part) || 0), 0);
    const times = least(reps, 1);
    const count = least(sets, 1);
    const perSide = laterality === 'per-side';
    const set = times *
        (move + least(holdSeconds)) *
        (countPer === 'direction' || (countPer === 'side' && laterality === 'alternating') ? 2 : 1);
    if (!set)
        return 0;
    const side = count * set + (count - 1) * (rest.betweenSetsSeconds ?? 0);
    return perSide && countPer !== 'total' ? side * 2 + (rest.betweenSidesSeconds ?? 0) : side;
}
//# sourceMappingURL=minutes.js.map