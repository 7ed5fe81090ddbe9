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
/** The picture a card shows: of the first demonstration that has one, then of any other medium. */
export function cardPicture(exercise, base) {
    const media = exercise.media ?? [];
    const first = (wanted) => {
        for (const medium of media) {
            const picture = ((medium.role ?? 'demo') === 'demo') === wanted && pictureOf(medium, base);
            if (picture)
                return picture;
        }
        return undefined;
    };
    return first(true) ?? first(false);
}
//# sourceMappingURL=media.js.map