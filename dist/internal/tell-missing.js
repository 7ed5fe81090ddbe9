const told = new Set();
/** Tells the owner of a site something about an element, once. */
export function tellOnce(element, text) {
    const message = `<${element.localName}> ${text}`;
    if (told.has(message))
        return;
    told.add(message);
    console.warn(message);
}
/**
 * Tells the owner of a site, once, that the library has not what an element asks for.
 * @param kind what it is, such as `ladder`
 * @param id the id that was asked for; nothing is told without one
 * @param known what the library has
 */
export function tellMissing(element, kind, id, known) {
    if (id === undefined)
        return;
    tellOnce(element, `There is no ${kind} "${id}" in the library file. It has: ${known.join(', ') || 'none'}.`);
}
/** Tells the owner of a site, once, that an element stands for an exercise that the library has not, or hides. */
export async function tellNoExercise(element, store) {
    const id = element.exercise;
    if (typeof id !== 'string' || !store?.snapshot.complete || store.snapshot.error || store.get(id))
        return;
    const { nearest } = await import('../data/nearest.js');
    const known = store.find('', Infinity).map((exercise) => exercise.id);
    const meant = nearest(id, known);
    tellOnce(element, `There is no exercise "${id}" to show. ${meant ? `Did you mean "${meant}"?` : 'Correct the id.'} If the library file has it, a mistake in it hides it, which is written here, too.`);
}
//# sourceMappingURL=tell-missing.js.map