import { groundOf, holds } from './condition.js';
import { followCheck, questionsOf } from './movement-check.js';
/** The most urgent first. */
export const URGENCIES = ['emergency', 'same-day', 'appointment'];
/** So many exercises are enough to begin with; the others come later. */
const FIRST = 4;
/** The signs of a check that were answered with yes, ids of the check; anything there ends it. */
export function planFor(source, signs, given) {
    const { check } = source;
    const yes = check.redFlags?.questions.filter(({ id }) => signs.has(id)) ?? [];
    const { facts } = followCheck(questionsOf(check), given);
    if (yes.length)
        facts.flags.add('red-flag');
    const outcomes = outcomesOf(check, facts);
    const stops = outcomes.filter(({ action }) => action === 'stop');
    if (yes.length || stops.length) {
        const urgency = URGENCIES.find((candidate) => yes.some((sign) => sign.urgency === candidate));
        return { kind: 'stop', urgency, outcomes: stops, professional: true, steps: [] };
    }
    const refers = outcomes.filter(({ action }) => action.startsWith('refer'));
    const professional = refers.length > 0;
    if (outcomes.some(({ action }) => action === 'refer')) {
        return { kind: 'refer', outcomes: refers, professional, steps: [] };
    }
    return { kind: 'train', outcomes, professional, steps: stepsOf(source, outcomes, facts) };
}
/** The outcomes that hold, in order; "default" is for when nothing else does. */
function outcomesOf({ outcomes }, facts) {
    const hold = outcomes
        .filter(({ when }) => holds(when, facts))
        .sort(({ priority: a = Infinity }, { priority: b = Infinity }) => (a === b ? 0 : a - b));
    const special = hold.filter(({ when }) => !('default' in when));
    return special.length ? special : hold;
}
/** Every exercise once: those for a movement that others wait for (rotation) before the others, then as the outcomes go. */
function stepsOf(source, outcomes, facts) {
    const { header, get } = source;
    // Not for someone whose answers name a condition for which the exercise says "better not" or "stop".
    const unfit = header.cautions?.filter(({ condition, severity }) => condition && facts.flags.has(condition) && (severity === 'avoid' || severity === 'stop'));
    const fits = (id) => {
        const exercise = get(id);
        return unfit?.some((caution) => exercise?.cautions?.includes(caution.id)) ? undefined : exercise;
    };
    const found = new Map();
    for (const outcome of outcomes) {
        const { ladders = [], exercises = [], category } = outcome.recommend ?? {};
        const ground = groundOf(outcome.when, facts);
        const add = (exercise, start) => {
            if (!found.has(exercise.id))
                found.set(exercise.id, { ...ground, exercise, outcome, start });
        };
        for (const id of ladders) {
            const ladder = header.ladders?.find((candidate) => candidate.id === id);
            const start = ladder && startOn(ladder, category, fits);
            if (start)
                add(start.exercise, { ladder, index: start.index });
        }
        for (const id of exercises) {
            const exercise = fits(id);
            if (exercise)
                add(exercise);
        }
    }
    const depth = depthsOf(header);
    return [...found.values()]
        .map((step) => [step, Math.min(...movementsOf(step.exercise).map(depth), Infinity)])
        .sort(([, a], [, b]) => (a === b ? 0 : a - b))
        .map(([step], i) => ({ ...step, later: i >= FIRST }));
}
/** The first rung with an exercise of the category, or else the first rung with any. */
function startOn({ rungs }, category, fits) {
    const first = (wanted) => {
        for (const [index, { exercises }] of rungs.entries()) {
            for (const id of exercises) {
                const exercise = fits(id);
                if (exercise && wanted(exercise))
                    return { exercise, index };
            }
        }
        return undefined;
    };
    return ((category && first(({ terms }) => terms?.category?.some((use) => idOf(use) === category))) || first(() => true));
}
const idOf = (use) => (typeof use === 'string' ? use : use.term);
const movementsOf = ({ terms }) => terms?.movement?.map(idOf) ?? [];
/** How many movements have to go well before one, along the prerequisites in the vocabulary; circles are cut. */
function depthsOf({ taxonomies }) {
    const known = new Map();
    const depth = (id) => {
        let result = known.get(id);
        if (result === undefined) {
            known.set(id, 0);
            const before = taxonomies.movement?.terms.find((term) => term.id === id)?.prerequisites ?? [];
            known.set(id, (result = Math.max(0, ...before.map((one) => depth(one) + 1))));
        }
        return result;
    };
    return depth;
}
//# sourceMappingURL=plan.js.map