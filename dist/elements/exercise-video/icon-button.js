import { html, nothing } from 'lit';
import { icon } from '../../internal/icons.js';
/** A button with a picture only; its name is heard, and seen as a hint. */
export const iconButton = (path, label, click, { part, pressed, expanded } = {}) => html `<button
    class="icon-button ${part ?? ''}"
    part=${part ?? nothing}
    type="button"
    title=${label}
    aria-label=${label}
    aria-pressed=${pressed ?? nothing}
    aria-expanded=${expanded ?? nothing}
    @click=${click}
  >
    ${icon(path)}
  </button>`;
//# sourceMappingURL=icon-button.js.map