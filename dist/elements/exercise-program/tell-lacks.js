import { isFilled } from '../../data/program-sheet.js';
import { unknownIn } from '../../data/program-unknown.js';
import { tellMissing, tellOnce } from '../../internal/tell-missing.js';
/** Tells the owner of a site, once, that the library has no such protocol, or not all that the protocol names. */
export function tellLacks({ element, view, sheet, which }) {
    const [kind, id] = which.split(/:(.*)/s);
    const { complete, state } = view.store?.snapshot ?? {};
    if (kind !== 'protocol' || !complete || state !== 'ready')
        return;
    const protocols = view.header?.protocols ?? [];
    const at = protocols.findIndex((one) => one?.id === id);
    if (at < 0)
        return tellMissing(element, 'protocol', id, protocols.map((one) => one?.id));
    const place = `protocols[${at}] "${id}"`;
    if (!isFilled(sheet))
        tellOnce(element, `${place} has no exercises. Give the blocks of its sessions items.`);
    const unknown = unknownIn(sheet).map((exercise) => `"${exercise}"`);
    if (unknown.length)
        tellOnce(element, `${place} names exercises that are not in the library file: ${unknown.join(', ')}. Correct these ids, or add the exercises; visitors read that they are not here.`);
}
//# sourceMappingURL=tell-lacks.js.map