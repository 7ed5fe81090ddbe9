import { tellMissing, tellOnce } from '../../internal/tell-missing.js';
/** Tells the owner of a site, once, why no ladder is shown: there is none, or nothing on it is in the library. */
export function tellEmpty(element, store) {
    const { ladder, exercise } = element;
    const known = (store.snapshot.header?.ladders ?? []).map(({ id }) => id);
    if (ladder !== undefined && !known.includes(ladder))
        tellMissing(element, 'ladder', ladder, known);
    else if (exercise && !store.get(exercise))
        tellOnce(element, `There is no exercise "${exercise}" in the library file. Correct the attribute "exercise".`);
    else if (ladder !== undefined && !exercise)
        tellOnce(element, `ladders[${known.indexOf(ladder)}] "${ladder}" has no exercise of the library file on any rung. Correct the ids in "exercises" of its rungs, or add these exercises.`);
}
//# sourceMappingURL=tell-empty.js.map