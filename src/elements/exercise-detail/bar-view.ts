import { html, nothing, type TemplateResult } from 'lit';
import { icon, icons } from '../../internal/icons.js';
import type { Messages } from '../../locales/messages.js';
import { detailIcons } from './detail-icons.js';

/** The buttons of the bar; one that does nothing is not there. */
export interface BarActions {
  readonly t: (key: keyof Messages) => string;
  readonly back: ((event: Event) => void) | undefined;
  readonly close: ((event: Event) => void) | undefined;
  readonly print: (() => void) | undefined;
  readonly share: (() => void) | undefined;
  /** What became of sharing. */
  readonly shared: string;
}

/** The bar on top: the way back, and what can be done with the exercise. */
export function barView({ t, back, close, print, share, shared }: BarActions): TemplateResult {
  const button = (label: keyof Messages, path: string, act: ((event: Event) => void) | undefined) =>
    act
      ? html`<button class="icon-button" type="button" aria-label=${t(label)} title=${t(label)} @click=${act}>
          ${icon(path)}
        </button>`
      : nothing;
  return html`<div class="bar" part="bar">
    ${back ? html`<button class="button back" type="button" @click=${back}>${icon(detailIcons.back)}${t('detail.back')}</button>` : nothing}
    <span class="buttons">
      ${button('detail.print', detailIcons.print, print)} ${button('detail.share', detailIcons.share, share)}
      ${button('detail.close', icons.cross, close)}
    </span>
    <p class="shared" role="status">${shared}</p>
  </div>`;
}
