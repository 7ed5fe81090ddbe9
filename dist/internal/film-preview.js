import { safeUrl } from '../data/safe-url.js';
/** Who only passes over it does not want to see it, in milliseconds. */
const INTENT_MS = 250;
/** Never for who asked for less motion or less data. */
const isWelcome = () => !['(prefers-reduced-motion: reduce)', '(prefers-reduced-data: reduce)'].some((query) => matchMedia(query).matches) &&
    !navigator.connection?.saveData;
/**
 * Plays the film of an exercise in the picture of its card, without sound, until the pointer leaves. Only a file of the
 * site itself: nothing is asked of a video service. Where a drawing comes before the film, the card shows that, and
 * nothing of the film is fetched.
 */
export function previewFilm(card, media, base = card.baseURI) {
    const { kind, sources = [] } = media.find((medium) => medium.kind === 'video' || medium.kind === 'figure') ?? {};
    if (kind !== 'video')
        return;
    const video = card.ownerDocument.createElement('video');
    // The first that may play is good enough for a glance.
    const file = sources.find(({ src, type }) => safeUrl(src, base) && (!type || video.canPlayType(type)));
    if (!file || !isWelcome())
        return;
    Object.assign(video, { muted: true, loop: true, playsInline: true, disableRemotePlayback: true, tabIndex: -1 });
    video.ariaHidden = 'true';
    const end = () => {
        clearTimeout(timer);
        video.remove();
        video.removeAttribute('src');
        video.load();
    };
    const timer = setTimeout(() => {
        // It left before this code was here.
        if (!card.matches(':hover'))
            return;
        video.src = safeUrl(file.src, base);
        card.querySelector('.stage').append(video);
        video.play().catch(end);
    }, INTENT_MS);
    card.addEventListener('pointerleave', end, { once: true });
}
//# sourceMappingURL=film-preview.js.map