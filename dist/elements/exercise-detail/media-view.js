import { html, nothing } from 'lit';
import { pictureOf } from '../../data/media.js';
import { browseTaxonomy, termsOf } from '../../data/roles.js';
import { safeUrl } from '../../data/safe-url.js';
import { icon } from '../../internal/icons.js';
/** The media that can be shown, the demonstration first; what has no safe address is left out. */
export function showable(media = [], base) {
    const list = media.flatMap((medium) => {
        const plays = medium.sources?.some(({ src }) => safeUrl(src, base));
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
    const item = items[choice.mediaIndex] ?? items[0];
    return html `<div class="stage" part="media">${item ? shown(view, item, choice) : placeholder(view)}</div>
    ${items.length > 1
        ? html `<div class="thumbs" role="group" aria-label=${t('detail.media')}>
            ${items.map(({ medium }, i) => html `<button
                  class="chip"
                  type="button"
                  aria-pressed=${items[i] === item}
                  @click=${() => choice.chooseMedium(i)}
                >
                  ${view.found(medium.title)?.value ?? t('detail.mediaNumber', { n: i + 1 })}
                </button>`)}
          </div>`
        : nothing}`;
}
function shown(view, { medium, kind }, { fail: failed }) {
    const { found, base, exercise } = view;
    if (kind === 'figure') {
        return html `<exercise-figure .exercise=${exercise} .medium=${medium}>${placeholder(view)}</exercise-figure>`;
    }
    const picture = pictureOf(medium, base);
    const alt = found(picture?.alt ?? medium.alt)?.value ?? '';
    const fail = () => failed(medium);
    if (kind === 'image')
        return html `<img src=${picture.src} alt=${alt} decoding="async" @error=${fail} />`;
    const sources = (medium.sources ?? []).flatMap(({ src, type }) => {
        const url = safeUrl(src, base);
        return url ? { url, type } : [];
    });
    const captions = (medium.captions ?? []).flatMap(({ src, lang, kind: use }) => {
        const url = safeUrl(src, base);
        return url ? { url, lang, use } : [];
    });
    // The last source says that none of them works.
    return html `<video controls playsinline preload="none" poster=${picture?.src ?? nothing} aria-label=${alt || nothing}>
    ${sources.map(({ url, type }, i) => html `<source src=${url} type=${type ?? nothing} @error=${i === sources.length - 1 ? fail : nothing} />`)}
    ${captions.map(({ url, lang, use }) => html `<track src=${url} srclang=${lang} label=${lang} kind=${(use ?? 'captions')} />`)}
  </video>`;
}
/** Calm, and of the final size: the sign of the category. */
function placeholder({ exercise, header }) {
    const taxonomies = header?.taxonomies ?? {};
    const [category] = termsOf(exercise, browseTaxonomy(taxonomies), taxonomies);
    return icon(category?.term.icon);
}
//# sourceMappingURL=media-view.js.map