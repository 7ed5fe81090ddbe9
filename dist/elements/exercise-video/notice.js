import { html, nothing } from 'lit';
/** Instead of a film. What the author wrote inside the tag is the way out, or else a plain link to the film. */
export const noticeView = (host, found, empty) => html `<div class="notice" part="notice" ?hidden=${!found}>
    <slot name="error" ?hidden=${empty}><p>${found?.sentence}</p></slot>
    <slot name="empty" ?hidden=${!empty}><p>${found?.sentence}</p></slot>
    <div class="actions">
      ${found?.retry
    ? html `<button class="button" part="retry" type="button" @click=${found.retry}>
              ${host.t('player.again')}
            </button>`
    : nothing}
      <slot @slotchange=${() => host.requestUpdate()}
        >${found?.href ? html `<a class="button" part="link" href=${found.href}>${host.t('player.open')}</a>` : nothing}</slot
      >
    </div>
  </div>`;
//# sourceMappingURL=notice.js.map