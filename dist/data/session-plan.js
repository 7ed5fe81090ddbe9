/** Longest part in seconds, and the largest number of sets, repetitions and rounds. */
const MOST_SECONDS = 3600;
const MOST_TIMES = 1000;
/** Seconds of a repetition when the file does not say. */
export const PACE = 4;
/** A number that can be counted with: whole where it counts things, never below 0, never beyond all measure. */
export function sane(value, most, tell) {
    const number = Number(value);
    if (number < 0)
        tell?.('negative');
    if (number > most)
        tell?.('too-long');
    return number > 0 ? Math.min(number, most) : 0;
}
function amount(key, kind, range, choices, tell, id) {
    const seconds = /Seconds$/.test(kind);
    const most = seconds ? MOST_SECONDS : MOST_TIMES;
    const read = (value) => sane(value, most, (code) => tell({ code, id, field: kind, value }));
    const min = read(typeof range === 'object' ? range?.min : range);
    const max = Math.max(min, typeof range === 'object' ? read(range?.max) : min);
    const value = Math.min(max, Math.max(min, choices[key] ?? min)) || min;
    return { key, kind, value, min, max };
}
/** The numbers of an item, in the order in which one would say them. */
function amountsOf(key, id, phases, dosage, choices, tell) {
    const list = [];
    const add = (name, kind, range) => {
        if (range !== undefined)
            list.push(amount(`${key}.${name}`, kind, range, choices, tell, id));
    };
    if (phases) {
        add('rounds', 'rounds', phases.rounds ?? 1);
        phases.items.forEach((phase, i) => {
            const { seconds } = phase;
            list.push({ ...amount(`${key}.p${i}`, 'phaseSeconds', seconds, choices, tell, id), phase });
        });
        return list;
    }
    const { sets, reps, repSeconds, holdSeconds, tempo } = dosage;
    add('sets', 'sets', sets);
    add('reps', 'reps', reps);
    add('hold', 'holdSeconds', holdSeconds);
    // A repetition whose length nobody gave gets a calm pace, which the visitor can change.
    const free = reps !== undefined && holdSeconds === undefined && !tempo;
    add('pace', 'repSeconds', repSeconds ?? (free ? { min: PACE, max: 10 } : undefined));
    return list;
}
const isPhases = (phases) => Array.isArray(phases?.items);
/** Puts blocks of the file and the visitor's choices together. Exercises that are not there are left out and named. */
export function planSession(blocks, get, choices, tell) {
    return blocks.map((block, b) => {
        const { mode = 'all', title } = block;
        const pick = mode === 'pick' ? Math.max(1, Math.min(block.items.length, Math.trunc(sane(block.pick ?? 1, 99)))) : 0;
        const rounds = amount(`${b}.rounds`, 'rounds', (mode === 'circuit' && block.rounds) || 1, choices, tell, `${b + 1}`);
        let left = pick;
        const items = block.items.flatMap((item, i) => {
            const planned = planItem(item, `${b}.${i}`, mode === 'pick', choices, get, tell);
            if (!planned)
                return [];
            if (mode !== 'pick')
                return planned;
            // Without a choice, the first of the list.
            const chosen = choices[planned.key];
            const untouched = !block.items.some((_, at) => choices[`${b}.${at}`] !== undefined);
            const taken = untouched ? left > 0 : chosen === 1;
            if (taken)
                left--;
            return { ...planned, taken };
        });
        return { key: `${b}`, mode, title, pick, rounds, items };
    });
}
function planItem(item, key, picks, choices, get, tell) {
    const exercise = get(item?.exercise);
    if (!exercise) {
        tell({ code: 'exercise', id: String(item?.exercise) });
        return undefined;
    }
    // What the item brings takes the place of the exercise's own, whichever of the two it is.
    const phases = [item.phases, item.dosage ? undefined : exercise.phases].find(isPhases);
    const dosage = item.dosage ?? exercise.dosage ?? {};
    return {
        key,
        exercise,
        phases,
        dosage,
        restAfterSeconds: item.restAfterSeconds,
        taken: !item.optional || choices[key] !== 0,
        choice: picks ? 'pick' : item.optional ? 'optional' : undefined,
        amounts: amountsOf(key, exercise.id, phases, dosage, choices, tell),
    };
}
//# sourceMappingURL=session-plan.js.map