import { placesOnLadders } from './ladder.js';
/** The scale of the library when it makes sense: whole numbers in order, few enough to choose from. */
export function readPainScale(scale) {
    if (!scale)
        return undefined;
    const { max, greenMax, amberMax } = scale;
    const whole = [max, greenMax, amberMax].every(Number.isInteger);
    return whole && max >= 1 && max <= 20 && greenMax >= 0 && greenMax <= amberMax && amberMax <= max ? scale : undefined;
}
/** What follows from pain: go on (fine), make it smaller (smaller), or leave it (stop). */
export const painAdvice = (pain, { greenMax, amberMax }) => pain <= greenMax ? 'fine' : pain <= amberMax ? 'smaller' : 'stop';
/** Exercises one rung easier or harder on any ladder; each once. */
export function neighbours(id, ladders, way) {
    const found = new Map();
    for (const { rung, [way]: ids } of placesOnLadders(id, ladders)) {
        const when = way === 'easier' ? rung.regressWhen : rung.advanceWhen;
        for (const other of ids)
            if (!found.has(other))
                found.set(other, { id: other, when });
    }
    return [...found.values()];
}
//# sourceMappingURL=after-session.js.map