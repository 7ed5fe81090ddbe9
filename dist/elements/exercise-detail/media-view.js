import { html, nothing } from 'lit';
import { pictureOf } from '../../data/media.js';
import { browseTaxonomy, termsOf } from '../../data/roles.js';
import { safeUrl } from '../../data/safe-url.js';
import { icon } from '../../internal/icons.js';
/** The media that can be shown, the demonstration first; what has no safe address is left out. */
export function showable(media = [], base) {
    const list = media.flatMap((medium) => {
        const plays = medium.embed || medium.sources?.some(({ src }) => safeUrl(src, base));
        if (medium.kind === 'video' && plays)
            return [{ medium, kind: 'video' }];
        if (medium.kind === 'figure' && medium.figure)
            return [{ medium, kind: 'figure' }];
        return pictureOf(medium, base) ? [{ medium, kind: 'image' }] : [];
    });
    const isDemo = ({ medium }) => (medium.role ?? 'demo') === 'demo';
    return [...list.filter(isDemo), ...list.filter((item) => !isDemo(item))];
}
/** The stage with the picture or film, and a button for each when there are several. */
export function mediaView(view, items, choice) {
    const { t } = view;
    const item = items[choice.index] ?? items[0];
    return html `<div class="stage" part="media">
      ${item ? shown(view, item, choice, items.length > 1) : placeholder(view)}
    </div>
    ${items.length > 1
        ? html `<div class="thumbs" role="group" aria-label=${t('detail.media')}>
            ${items.map(({ medium }, i) => html `<button
                  class="button"
                  type="button"
                  aria-pressed=${items[i] === item}
                  @click=${() => choice.choose(i)}
                >
                  ${view.text(medium.title) || t('detail.mediaNumber', { n: i + 1 })}
                </button>`)}
          </div>`
        : nothing}`;
}
function shown(view, { medium, kind }, { fail: failed }, others) {
    const { text, base, exercise, store } = view;
    if (kind === 'figure') {
        return html `<exercise-figure .exercise=${exercise} .medium=${medium}>${placeholder(view)}</exercise-figure>`;
    }
    const fail = () => failed(medium);
    if (kind === 'video') {
        // What never began makes place for the next medium; without one, the player itself says what is wrong.
        const instead = ({ currentTarget }) => others && !currentTarget.currentTime && fail();
        return html `<exercise-video
      .store=${store}
      .exercise=${exercise}
      .medium=${medium}
      @exercise-video-error=${instead}
    ></exercise-video>`;
    }
    const picture = pictureOf(medium, base);
    const alt = text(picture?.alt ?? medium.alt);
    return html `<img src=${picture.src} alt=${alt} decoding="async" @error=${fail} />`;
}
/** Calm, and of the final size: the sign of the category. */
function placeholder({ exercise, header }) {
    const taxonomies = header?.taxonomies ?? {};
    const [category] = termsOf(exercise, browseTaxonomy(taxonomies), taxonomies);
    return icon(category?.term.icon);
}
//# sourceMappingURL=media-view.js.map