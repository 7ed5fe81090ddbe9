import { rules } from '../schema/rules.js';
import { matchRule } from './match-rule.js';
/** Each round takes away what is wrong; what then lacks something it needs goes in the next. */
const ROUNDS = 12;
/** A copy without what breaks a rule: a part that is wrong, or what cannot be without it. Undefined when nothing is left. */
export function repair(value, rule) {
    const box = { value: structuredClone(value) };
    for (let round = 0; round < ROUNDS; round++) {
        const places = [];
        matchRule(box.value, rule, '', (path, code) => {
            if (code !== 'unknown')
                places.push(['value', ...segmentsOf(path)]);
        });
        if (!places.length)
            return box.value;
        // From the end on, so that places in lists keep their numbers.
        for (const place of places.reverse())
            remove(box, place);
        if (box.value === undefined)
            return undefined;
    }
    return undefined;
}
function segmentsOf(path) {
    return [...path.matchAll(/\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]|([^.[\]]+)/g)].map(([, index, quoted, key]) => index ? Number(index) : quoted === undefined ? key : JSON.parse(`"${quoted}"`));
}
function remove(root, place) {
    let at = root;
    for (const segment of place.slice(0, -1))
        at = at?.[segment];
    const last = place.at(-1);
    if (Array.isArray(at))
        at.splice(Number(last), 1);
    else if (at && typeof at === 'object')
        delete at[last];
}
/** An exercise without the parts that are wrong. */
export const repairExercise = (exercise) => repair(exercise, rules.Exercise);
const LISTS = {
    ladders: 'Ladder',
    protocols: 'Protocol',
    checks: 'Check',
    cautions: 'Caution',
    references: 'Reference',
    glossary: 'GlossaryEntry',
    lessons: 'Lesson',
};
/** A header without the entries and parts that are wrong. */
export function repairHeader(header) {
    const repaired = { ...header };
    for (const [list, rule] of Object.entries(LISTS)) {
        const entries = repaired[list];
        if (!Array.isArray(entries))
            delete repaired[list];
        else
            repaired[list] = entries
                .map((entry) => repair(entry, rules[rule]))
                .filter((entry) => entry !== undefined);
    }
    const library = { ...repair(header.library, { ...rules.LibraryInfo, required: [] }) };
    return { ...repaired, library };
}
//# sourceMappingURL=repair.js.map