/** What is shorter is not counted down: counting would be all that is heard. */
const COUNTED = 8;
const toneOf = (kind) => kind === 'switch' ? 'switch' : kind === 'rest' || kind === 'relax' || kind === 'ready' ? 'rest' : 'work';
/** The tones from one moment up to another, in order. */
export function tonesBetween({ parts, seconds }, from, to) {
    const tones = [];
    const add = (at, tone) => at >= from && at < to && tones.push({ at, tone });
    for (const [i, { start, end, kind, group, begins }] of parts.entries()) {
        if (end + 1 < from)
            continue;
        if (start >= to)
            break;
        if (parts[i - 1]?.group !== group)
            add(start, toneOf(kind));
        else if (begins)
            add(start, 'rep');
        if (end - start >= COUNTED)
            for (const left of [3, 2, 1])
                add(end - left, 'count');
    }
    add(seconds, 'done');
    return tones;
}
//# sourceMappingURL=session-tones.js.map