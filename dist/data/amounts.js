import { totalSeconds } from './minutes.js';
const amount = (range) => typeof range === 'number' ? { from: range, to: range } : { from: range.min, to: Math.max(range.min, range.max) };
const COUNTS = { side: 'perSide', direction: 'perDirection', total: 'inAll' };
/** How much, how long and how often, in the order in which someone wants to know it. */
export function factsOf(exercise) {
    const { dosage = {}, phases, laterality } = exercise;
    return [
        ...(phases ? roundFacts(phases, totalSeconds(exercise)) : countFacts(dosage, laterality)),
        ...effortFacts(dosage),
        ...sideFacts(exercise),
        ...frequencyFacts(dosage),
    ];
}
function roundFacts({ rounds = 1, perSide }, seconds) {
    const below = perSide ? 'perSide' : undefined;
    const time = { from: Math.max(1, Math.round(seconds / 60)), to: 0 };
    return [
        { icon: 'repeat', key: 'rounds', amounts: [amount(rounds)], below },
        { icon: 'clock', key: 'atLeast', amounts: [{ ...time, to: time.from }] },
    ];
}
function countFacts(dosage, laterality) {
    const { sets, reps, repSeconds, holdSeconds, tempo, rest, countPer } = dosage;
    const facts = [];
    const per = countPer && (countPer !== 'total' || laterality === 'alternating') ? COUNTS[countPer] : undefined;
    const many = sets !== undefined && amount(sets).to > 1;
    if (reps !== undefined) {
        const amounts = many ? [amount(sets), amount(reps)] : [amount(reps)];
        facts.push({ icon: 'repeat', key: many ? 'repsSets' : 'reps', amounts, below: per });
    }
    else if (holdSeconds !== undefined) {
        facts.push({ icon: 'repeat', key: 'holds', amounts: [amount(sets ?? 1)], below: per });
    }
    else if (sets !== undefined)
        facts.push({ icon: 'repeat', key: 'sets', amounts: [amount(sets)], below: per });
    if (holdSeconds !== undefined) {
        facts.push({ icon: 'clock', key: 'hold', amounts: [amount(holdSeconds)], below: 'perRep' });
    }
    if (repSeconds !== undefined)
        facts.push({ icon: 'clock', key: 'pace', amounts: [amount(repSeconds)], below: 'perRep' });
    if (tempo?.liftSeconds !== undefined && tempo.lowerSeconds !== undefined) {
        facts.push({ icon: 'clock', key: 'tempo', amounts: [amount(tempo.liftSeconds), amount(tempo.lowerSeconds)] });
    }
    if (rest?.betweenSetsSeconds && many) {
        facts.push({ icon: 'rest', key: 'rest', amounts: [amount(rest.betweenSetsSeconds)], below: 'betweenSets' });
    }
    return facts;
}
function effortFacts({ effort }) {
    if (!effort)
        return [];
    return [{ icon: 'effort', key: `effort-${effort.scale}`, amounts: [amount(effort.value)] }];
}
function sideFacts({ laterality, dosage, phases }) {
    if (laterality === 'alternating')
        return [{ icon: 'sides', key: 'alternating', amounts: [] }];
    if (laterality !== 'per-side')
        return [];
    const rest = phases ? phases.switchSidesSeconds : dosage?.rest?.betweenSidesSeconds;
    const below = rest ? (phases ? 'switch' : 'restBetween') : undefined;
    return [{ icon: 'sides', key: 'bothSides', amounts: [], below, belowAmounts: rest ? [amount(rest)] : [] }];
}
function frequencyFacts({ frequency }) {
    if (!frequency)
        return [];
    const times = amount(frequency.times);
    if (frequency.per === 'week')
        return [{ icon: 'calendar', key: 'perWeek', amounts: [times] }];
    if (times.to === 1)
        return [{ icon: 'calendar', key: 'daily', amounts: [], below: 'once' }];
    return [{ icon: 'calendar', key: 'perDay', amounts: [times] }];
}
export const phaseLines = ({ items }) => items.map((phase) => ({ phase, seconds: amount(phase.seconds) }));
//# sourceMappingURL=amounts.js.map