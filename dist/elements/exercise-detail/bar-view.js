import { html, nothing } from 'lit';
import { icon, icons } from '../../internal/icons.js';
import { detailIcons } from './detail-icons.js';
/** The bar on top: the way back, and what can be done with the exercise. */
export function barView({ t, back, close, print, share, shared }) {
    const button = (label, path, act) => act
        ? html `<button class="icon-button" type="button" aria-label=${t(label)} title=${t(label)} @click=${act}>
          ${icon(path)}
        </button>`
        : nothing;
    return html `<div class="bar" part="bar">
    ${back ? html `<button class="button back" type="button" @click=${back}>${icon(detailIcons.back)}${t('detail.back')}</button>` : nothing}
    <span class="buttons">
      ${button('detail.print', detailIcons.print, print)} ${button('detail.share', detailIcons.share, share)}
      ${button('detail.close', icons.cross, close)}
    </span>
    <p class="shared" role="status">${shared}</p>
  </div>`;
}
//# sourceMappingURL=bar-view.js.map