import { html, nothing } from 'lit';
import { pictureOf } from '../../data/media.js';
import { safeUrl } from '../../data/safe-url.js';
/**
 * What shows an exercise while it is done: the first demonstration that moves by itself, else a picture. Films of video
 * services are left to the exercise itself: they ask for consent, and come with controls of their own.
 */
export function mediumFor({ media = [] }, base) {
    const isDemo = ({ role }) => (role ?? 'demo') === 'demo';
    const moves = ({ kind, sources, figure }) => kind === 'figure' ? !!figure : kind === 'video' && !!sources?.some(({ src }) => safeUrl(src, base));
    const has = (medium) => moves(medium) || !!pictureOf(medium, base);
    return (media.find((medium) => isDemo(medium) && moves(medium)) ??
        media.find((medium) => isDemo(medium) && has(medium)) ??
        media.find(has));
}
/** A small still picture of an exercise. Its name stands beside it, so it is decoration. */
export function thumb(host, exercise, instead = nothing) {
    const { base = host.baseURI } = host.snapshot;
    const medium = mediumFor(exercise, base);
    const picture = medium && pictureOf(medium, base);
    if (picture)
        return html `<span class="thumb"><img src=${picture.src} alt="" decoding="async" /></span>`;
    return medium?.kind === 'figure'
        ? html `<span class="thumb" aria-hidden="true"
        ><exercise-figure .controls=${'none'} .exercise=${exercise} .medium=${medium}></exercise-figure
      ></span>`
        : instead;
}
//# sourceMappingURL=session-picture.js.map