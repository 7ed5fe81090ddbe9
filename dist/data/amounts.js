import { totalSeconds } from './minutes.js';
/** A range of the file, or a single number, as an amount. */
export const amount = (range) => typeof range === 'number' ? { from: range, to: range } : { from: range.min, to: Math.max(range.min, range.max) };
const COUNTS = { side: 'perSide', direction: 'perDirection', total: 'inAll' };
const fact = (icon, key, ranges = [], below, belowRanges = []) => ({ icon, key, amounts: ranges.map(amount), below, belowAmounts: belowRanges.map(amount) });
/** How much, how long and how often, in the order in which someone wants to know it. */
export function factsOf(exercise) {
    const { dosage = {}, phases } = exercise;
    const { effort, frequency } = dosage;
    const facts = phases ? roundFacts(phases, totalSeconds(exercise)) : countFacts(dosage, exercise.laterality);
    if (effort)
        facts.push(fact('effort', `effort-${effort.scale}`, [effort.value]));
    facts.push(...sideFacts(exercise));
    if (frequency) {
        const { times, per } = frequency;
        if (per === 'week')
            facts.push(fact('calendar', 'perWeek', [times]));
        else if (amount(times).to === 1)
            facts.push(fact('calendar', 'daily', [], 'once'));
        else
            facts.push(fact('calendar', 'perDay', [times]));
    }
    return facts;
}
const roundFacts = ({ rounds = 1, perSide }, seconds) => [
    fact('repeat', 'rounds', [rounds], perSide ? 'perSide' : undefined),
    fact('clock', 'atLeast', [Math.max(1, Math.round(seconds / 60))]),
];
function countFacts(dosage, laterality) {
    const { sets, reps, repSeconds, holdSeconds, tempo = {}, rest = {}, countPer } = dosage;
    const { liftSeconds, lowerSeconds } = tempo;
    const facts = [];
    const per = countPer && (countPer !== 'total' || laterality === 'alternating') ? COUNTS[countPer] : undefined;
    const many = sets !== undefined && amount(sets).to > 1;
    if (reps !== undefined)
        facts.push(fact('repeat', many ? 'repsSets' : 'reps', many ? [sets, reps] : [reps], per));
    else if (holdSeconds !== undefined)
        facts.push(fact('repeat', 'holds', [sets ?? 1], per));
    else if (sets !== undefined)
        facts.push(fact('repeat', 'sets', [sets], per));
    if (holdSeconds !== undefined)
        facts.push(fact('clock', 'hold', [holdSeconds], 'perRep'));
    if (repSeconds !== undefined)
        facts.push(fact('clock', 'pace', [repSeconds], 'perRep'));
    if (liftSeconds !== undefined && lowerSeconds !== undefined)
        facts.push(fact('clock', 'tempo', [liftSeconds, lowerSeconds]));
    if (rest.betweenSetsSeconds && many)
        facts.push(fact('rest', 'rest', [rest.betweenSetsSeconds], 'betweenSets'));
    return facts;
}
function sideFacts({ laterality, dosage, phases }) {
    if (laterality === 'alternating')
        return [fact('sides', laterality)];
    if (laterality !== 'per-side')
        return [];
    const rest = phases ? phases.switchSidesSeconds : dosage?.rest?.betweenSidesSeconds;
    if (!rest)
        return [fact('sides', 'bothSides')];
    return [fact('sides', 'bothSides', [], phases ? 'switch' : 'restBetween', [rest])];
}
export const phaseLines = ({ items }) => items.map((phase) => ({ phase, seconds: amount(phase.seconds) }));
//# sourceMappingURL=amounts.js.map