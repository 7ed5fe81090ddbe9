import { html, nothing, type TemplateResult } from 'lit';
import type { VideoHost } from './video-host.js';

/** What went wrong, in one sentence, and what can be done about it. */
export interface Notice {
  readonly sentence: string;
  readonly href?: string;
  readonly retry?: () => void;
}

/** Instead of a film. What the author wrote inside the tag is the way out, or else a plain link to the film. */
export const noticeView = (host: VideoHost, found: Notice | undefined, empty: boolean): TemplateResult =>
  html`<div class="notice" part="notice" ?hidden=${!found}>
    <slot name="error" ?hidden=${empty}><p>${found?.sentence}</p></slot>
    <slot name="empty" ?hidden=${!empty}><p>${found?.sentence}</p></slot>
    <div class="actions">
      ${
        found?.retry
          ? html`<button class="button" part="retry" type="button" @click=${found.retry}>
              ${host.t('player.again')}
            </button>`
          : nothing
      }
      <slot @slotchange=${() => host.requestUpdate()}
        >${found?.href ? html`<a class="button" part="link" href=${found.href}>${host.t('player.open')}</a>` : nothing}</slot
      >
    </div>
  </div>`;
