import { sane } from './session-plan.js';
/** Time to turn when the file gives none, and at least. */
const TURN = 5;
const LEAST_TURN = 3;
const HOUR = 3600;
const other = (side) => (side === 'left' ? 'right' : 'left');
/** The parts of one exercise, one after the other; nothing when nothing takes time. */
export function* partsOf(item, first) {
    let group = 0;
    const parts = item.phases ? phaseParts(item, first) : dosageParts(item, first);
    let before = '';
    for (const { set, ...part } of parts) {
        if (!(part.seconds > 0))
            continue;
        if (set !== before)
            group++;
        before = set;
        yield { ...part, group };
    }
}
const chosen = ({ amounts }, name) => amounts.find(({ key }) => key.endsWith(`.${name}`))?.value;
const turn = (seconds, side) => ({
    kind: 'switch',
    seconds: Math.max(LEAST_TURN, sane(seconds ?? TURN, HOUR)),
    side,
    set: 'switch',
});
function* phaseParts(item, first) {
    const { items, perSide, switchSidesSeconds } = item.phases;
    const { laterality } = item.exercise;
    const rounds = Math.trunc(chosen(item, 'rounds') ?? 1);
    const both = perSide ?? laterality === 'per-side';
    for (const side of both ? [first, other(first)] : [undefined]) {
        if (side && side !== first)
            yield turn(switchSidesSeconds, side);
        for (let round = 1; round <= rounds; round++) {
            const turns = side ?? (laterality === 'alternating' ? (round % 2 ? first : other(first)) : undefined);
            for (const [i, { id, kind, inRounds = 'all', ramp, label, cue }] of items.entries()) {
                if (inRounds === 'first' ? round > 1 : inRounds === 'not-first' && round === 1)
                    continue;
                const seconds = chosen(item, `p${i}`) ?? 0;
                const common = { side: turns, round, rounds, counts: 'rounds', label, cue, phase: id };
                yield { kind, seconds, ...common, ramp: readRamp(ramp), set: `${turns}${round}.${i}` };
            }
        }
    }
}
function readRamp(ramp) {
    if (!ramp)
        return undefined;
    const percent = (value) => Math.round(sane(value, 100));
    return { from: percent(ramp.from), to: percent(ramp.to) };
}
/** What one repetition is made of. */
function repParts(item) {
    const { tempo = {} } = item.dosage ?? {};
    const hold = chosen(item, 'hold') ?? 0;
    const pace = chosen(item, 'pace') ?? 0;
    const part = (kind, seconds, way) => ({ kind, seconds, way });
    if (pace)
        return [part('move', pace), part('hold', hold)];
    const [lift, top, lower, bottom] = ['liftSeconds', 'topSeconds', 'lowerSeconds', 'bottomSeconds'].map((key) => sane(tempo?.[key], HOUR));
    return [part('move', lift, 'lift'), part('hold', top + hold), part('move', lower, 'lower'), part('relax', bottom)];
}
function* dosageParts(item, first) {
    const { dosage = {}, exercise } = item;
    const { countPer, rest } = dosage;
    const rep = repParts(item).filter(({ seconds }) => seconds > 0);
    // The reader of a hostile file must not count to a million for nothing.
    if (!rep.length)
        return;
    const alternates = exercise.laterality === 'alternating';
    const sets = Math.max(1, Math.trunc(chosen(item, 'sets') ?? 1));
    const given = Math.max(1, Math.trunc(chosen(item, 'reps') ?? 1));
    const both = exercise.laterality === 'per-side';
    const ways = countPer === 'direction' ? [false, true] : [false];
    // Counted in all, the two sides share them.
    const reps = both && countPer === 'total' ? Math.ceil(given / 2) : alternates && countPer === 'side' ? given * 2 : given;
    let turns = 0;
    for (const side of both ? [first, other(first)] : [undefined]) {
        if (side && side !== first)
            yield turn(rest?.betweenSidesSeconds, side);
        for (let round = 1; round <= sets; round++) {
            if (round > 1) {
                const seconds = sane(rest?.betweenSetsSeconds, HOUR);
                yield { kind: 'rest', seconds, side, round, rounds: sets, counts: 'sets', set: `rest${round}` };
            }
            for (const otherWay of ways) {
                for (let n = 1; n <= reps; n++, turns++) {
                    const now = side ?? (alternates ? (turns % 2 ? other(first) : first) : undefined);
                    const common = { side: now, round, rounds: sets, counts: 'sets', otherWay, rep: n, reps };
                    for (const [i, part] of rep.entries())
                        yield { ...part, ...common, begins: !i, set: `${side}${round}${otherWay}` };
                }
            }
        }
    }
}
//# sourceMappingURL=session-parts.js.map