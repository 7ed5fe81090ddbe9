const none = (id, problem) => ({
    id,
    blocks: [],
    problems: problem ? [problem] : [],
});
/** Looks up what is to be followed. What is not there leaves the blocks empty and is named in `problems`. */
export function findSession(request, header) {
    const { items, protocol, exercise } = request;
    if (items !== undefined)
        return fromItems(items);
    if (protocol !== undefined)
        return fromProtocol(request, header);
    if (exercise === undefined)
        return none('');
    const id = typeof exercise === 'string' ? exercise : exercise.id;
    return { id: `exercise:${id}`, blocks: [{ items: [{ exercise: id }] }], problems: [] };
}
function fromItems(items) {
    if (!Array.isArray(items))
        return none('items', { code: 'items' });
    const whole = items.filter((item) => typeof item?.exercise === 'string');
    return {
        id: `items:${whole.map(({ exercise }) => exercise).join()}`,
        blocks: whole.length ? [{ items: whole }] : [],
        problems: whole.length < items.length ? [{ code: 'items' }] : [],
    };
}
function fromProtocol({ protocol, stage, session }, header) {
    const pick = (kind, list = [], id) => {
        const found = id ? list.find((one) => one?.id === id) : list[0];
        return found ?? { code: kind, id: id ?? '', known: list.map((one) => one?.id).filter(Boolean) };
    };
    const id = [protocol, stage, session].join('/');
    const found = pick('protocol', header?.protocols, protocol);
    if ('code' in found)
        return none(id, found);
    const part = pick('stage', found.stages, stage);
    if ('code' in part)
        return none(id, part);
    const chosen = pick('session', part.sessions, session);
    if ('code' in chosen)
        return none(id, chosen);
    const name = `protocol:${found.id}/${part.id}/${chosen.id}`;
    const all = Array.isArray(chosen.blocks) ? chosen.blocks : [];
    const blocks = all.filter((block) => Array.isArray(block?.items));
    return {
        id: name,
        title: chosen.title ?? part.title ?? found.title,
        program: found.title,
        blocks,
        problems: blocks.some(({ items }) => items.length) ? [] : [{ code: 'nothing', id: name }],
    };
}
//# sourceMappingURL=session-source.js.map