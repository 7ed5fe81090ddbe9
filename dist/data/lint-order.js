/** What comes before what: no circles, and never from harder to easier. */
export function lintOrder(file, find) {
    const byId = new Map(file.exercises.map((exercise) => [exercise.id, exercise]));
    const levelOf = (id) => byId.get(id)?.level;
    const needs = new Map(file.exercises.map(({ id, requires = [] }) => [
        id,
        requires.flatMap((first) => ('exercise' in first ? first.exercise : [])),
    ]));
    for (const circle of circlesIn(needs)) {
        const at = file.exercises.findIndex(({ id }) => id === circle[0]);
        find(`exercises[${at}].requires`, 'error', `These wait for each other: ${circle.join(' → ')}. Take one requirement away.`);
    }
    for (const [id, { terms }] of Object.entries(file.taxonomies ?? {})) {
        for (const key of ['prerequisites', 'parent']) {
            const links = new Map(terms.map((term) => [term.id, [term[key] ?? []].flat()]));
            for (const circle of circlesIn(links)) {
                const at = terms.findIndex((term) => term.id === circle[0]);
                find(`taxonomies.${id}.terms[${at}].${key}`, 'error', `These lead back to themselves: ${circle.join(' → ')}. Take one away.`);
            }
        }
    }
    file.exercises.forEach(({ level, requires = [] }, i) => requires.forEach((first, j) => {
        const before = 'exercise' in first ? levelOf(first.exercise) : undefined;
        if (before !== undefined && level !== undefined && before > level) {
            const text = `What comes first has level ${before}, higher than this exercise's ${level}. Change a level or the requirement.`;
            find(`exercises[${i}].requires[${j}]`, 'warning', text);
        }
    }));
    file.ladders?.forEach(({ rungs }, i) => {
        let highest = 0;
        const seen = new Map();
        rungs.forEach(({ exercises }, j) => {
            exercises.forEach((id, k) => {
                const lower = seen.get(id);
                seen.set(id, lower ?? j);
                if (lower === undefined)
                    return;
                const text = `"${id}" stands on rung ${lower + 1} already: the ladder leads back to itself. Take one of the two away.`;
                find(`ladders[${i}].rungs[${j}].exercises[${k}]`, 'error', text);
            });
            const levels = exercises.flatMap((id) => levelOf(id) ?? []);
            if (!levels.length)
                return;
            const top = Math.max(...levels);
            if (top < highest) {
                const text = `The level falls to ${top} after ${highest}: a ladder goes from easier to harder. Change the order or a level.`;
                find(`ladders[${i}].rungs[${j}]`, 'warning', text);
            }
            highest = Math.max(highest, top);
        });
    });
}
/** Each circle once, beginning and ending with the same id. */
function circlesIn(links) {
    const circles = [];
    const done = new Set();
    const visit = (id, path) => {
        const start = path.indexOf(id);
        if (start >= 0)
            circles.push([...path.slice(start), id]);
        if (start >= 0 || done.has(id))
            return;
        for (const next of links.get(id) ?? [])
            visit(next, [...path, id]);
        done.add(id);
    };
    for (const id of links.keys())
        visit(id, []);
    return circles;
}
//# sourceMappingURL=lint-order.js.map