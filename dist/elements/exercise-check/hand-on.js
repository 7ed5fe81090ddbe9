import { ExerciseCheckPlanEvent } from '../../events/check.js';
/** Hands exercises to the session or programme with this id, unless the page does that in its own way. */
export async function handOn(check, id, items) {
    if (!check.dispatchEvent(new ExerciseCheckPlanEvent(items)))
        return;
    const root = check.getRootNode();
    const target = root.getElementById(id) ?? check.ownerDocument.getElementById(id);
    if (!target)
        return console.warn(`<exercise-check> There is no element with the id "${id}" on this page.`);
    // What is still on its way cannot add yet.
    if (target.matches(':not(:defined)'))
        await customElements.whenDefined(target.localName);
    if (target.addAll)
        target.addAll(items);
    else
        Object.assign(target, { items, open: true });
    await target.updateComplete;
    target.scrollIntoView({ block: 'start' });
    target.focus();
}
//# sourceMappingURL=hand-on.js.map