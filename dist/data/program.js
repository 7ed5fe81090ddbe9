export const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
export const EMPTY_PROGRAM = Object.freeze({ title: '', anchor: '', days: EVERY_DAY, weeks: 4, items: [] });
/** The most of each amount: what is more comes from a slip of the finger or a hostile link. */
export const MOST = { sets: 99, reps: 999, holdSeconds: 3600, rounds: 99 };
export const AMOUNTS = Object.keys(MOST);
export const MOST_ITEMS = 60;
export const MOST_WEEKS = 52;
const LONGEST = { title: 80, anchor: 120, note: 200, exercise: 200 };
const isObject = (value) => !!value && typeof value === 'object' && !Array.isArray(value);
/** A whole number from 1 to `most`; undefined for everything else. */
export const wholeNumber = (value, most) => Number.isInteger(value) && value >= 1 && value <= most ? value : undefined;
/** A text without what cannot be written or seen, not longer than it may be. */
function cleanText(value, kind) {
    if (typeof value !== 'string')
        return '';
    const seen = value.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ').trim();
    return Array.from(seen).slice(0, LONGEST[kind]).join('').trim();
}
function cleanItem(value) {
    if (!isObject(value))
        return undefined;
    const exercise = cleanText(value.exercise, 'exercise');
    if (!exercise)
        return undefined;
    const note = cleanText(value.note, 'note');
    const amounts = AMOUNTS.map((key) => [key, wholeNumber(value[key], MOST[key])]).filter(([, amount]) => amount);
    return { exercise, ...Object.fromEntries(amounts), ...(note && { note }) };
}
/**
 * A programme from anything: storage, a file, a link. What is wrong in it is left out; undefined when it is none at all.
 * Ids of exercises that the library does not know are kept: they may come back.
 */
export function cleanProgram(value) {
    if (!isObject(value) || !Array.isArray(value.items))
        return undefined;
    const days = EVERY_DAY.filter((day) => Array.isArray(value.days) && value.days.includes(day));
    return {
        title: cleanText(value.title, 'title'),
        anchor: cleanText(value.anchor, 'anchor'),
        days: days.length ? days : EVERY_DAY,
        weeks: wholeNumber(value.weeks, MOST_WEEKS) ?? EMPTY_PROGRAM.weeks,
        items: value.items.flatMap((item) => cleanItem(item) ?? []).slice(0, MOST_ITEMS),
    };
}
/** Which of the amounts can be set for an exercise: rounds where it has phases, else what its dosage counts. */
export function amountsOf({ dosage = {}, phases }) {
    if (phases)
        return ['rounds'];
    const held = dosage.holdSeconds !== undefined;
    return [
        'sets',
        ...(dosage.reps !== undefined || !held ? ['reps'] : []),
        ...(held ? ['holdSeconds'] : []),
    ];
}
/** An item as it stands in a library file: an exercise with its dosage or phases, ready for a session. */
export function toBlockItem(item, exercise) {
    const { sets, reps, holdSeconds, rounds } = item;
    const id = exercise?.id ?? item.exercise;
    if (exercise?.phases)
        return { exercise: id, phases: { ...exercise.phases, ...(rounds && { rounds }) } };
    const own = { ...(sets && { sets }), ...(reps && { reps }), ...(holdSeconds && { holdSeconds }) };
    const dosage = { ...exercise?.dosage, ...own };
    return Object.keys(dosage).length ? { exercise: id, dosage } : { exercise: id };
}
/** An exercise with the dosage or phases of an item in the place of its own. */
export function asDosed(exercise, { dosage, phases }) {
    if (phases)
        return { ...exercise, phases };
    return dosage ? { ...exercise, dosage, phases: undefined } : exercise;
}
//# sourceMappingURL=program.js.map