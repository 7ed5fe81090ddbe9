import { html } from 'lit';
import { icon, icons } from '../../internal/icons.js';
/** The cross of a dialog, or out of a session that runs. */
export const closeButton = (label, close) => html `<button class="icon-button close" part="close" type="button" aria-label=${label} title=${label} @click=${close}>
    ${icon(icons.cross)}
  </button>`;
//# sourceMappingURL=close-button.js.map