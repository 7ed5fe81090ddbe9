import { safeUrl } from './safe-url.js';
/** The picture of a medium: its poster, or the image itself. Undefined when it has none, or none at a safe address. */
export function pictureOf(medium, base) {
    const poster = safeUrl(medium.poster?.src, base);
    if (poster)
        return { src: poster, alt: medium.poster.alt ?? medium.alt };
    if (medium.kind !== 'image')
        return undefined;
    for (const source of medium.sources ?? []) {
        const src = safeUrl(source.src, base);
        if (src)
            return { src, alt: medium.alt };
    }
    return undefined;
}
/** Whether an exercise has a drawing made from poses. */
export const hasFigure = (exercise) => !!exercise.media?.some(({ kind }) => kind === 'figure');
/**
 * The picture a card shows: of the first demonstration that has one, then of any other medium. Undefined when a drawing
 * made from poses comes before it: that is the picture then, and nothing needs to be fetched.
 */
export function cardPicture(exercise, base) {
    const media = exercise.media ?? [];
    const isDemo = ({ role = 'demo' }) => role === 'demo';
    for (const medium of [...media.filter(isDemo), ...media.filter((other) => !isDemo(other))]) {
        if (medium.kind === 'figure' && medium.figure)
            return undefined;
        const picture = pictureOf(medium, base);
        if (picture)
            return picture;
    }
    return undefined;
}
//# sourceMappingURL=media.js.map