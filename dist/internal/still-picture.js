import { html } from 'lit';
import { cardPicture, hasFigure } from '../data/media.js';
import { browseTaxonomy, termsOf } from '../data/roles.js';
import { icon } from './icons.js';
import { afterPaint } from '../store/pauses.js';
import { whenNear } from './near-viewport.js';
/** The picture of an exercise in a row of them: its poster, its drawing at rest, or else the sign of its category. */
export function stillPicture({ header, base }, exercise) {
    const taxonomies = header?.taxonomies ?? {};
    const [category] = termsOf(exercise, browseTaxonomy(taxonomies), taxonomies);
    const picture = cardPicture(exercise, base);
    if (picture)
        return html `<img src=${picture.src} alt="" loading="lazy" decoding="async" />`;
    const sign = icon(category?.term.icon);
    return hasFigure(exercise)
        ? html `<exercise-figure .controls=${'none'} aria-hidden="true" .exercise=${exercise}>${sign}</exercise-figure>`
        : sign;
}
const waiting = new WeakSet();
/** Brings what draws the figures below `root` when the first of them is nearly seen. */
export function drawWhenNear(root, load) {
    for (const figure of load ? root.querySelectorAll('exercise-figure') : []) {
        if (waiting.has(figure))
            continue;
        waiting.add(figure);
        // Words are read first.
        whenNear(figure, () => void afterPaint()
            .then(load)
            .catch(() => undefined));
    }
}
//# sourceMappingURL=still-picture.js.map