import { html, nothing } from 'lit';
import { icon } from '../../internal/icons.js';
/** A state for who cannot see it; without one the button has none. */
export const truth = (on) => (on === undefined ? nothing : on ? 'true' : 'false');
/** A button with a picture only; its name is heard, and seen as a hint. */
export const iconButton = (path, label, click, { part, pressed, expanded } = {}) => html `<button
    class="icon-button ${part ?? ''}"
    part=${part ?? nothing}
    type="button"
    title=${label}
    aria-label=${label}
    aria-pressed=${truth(pressed)}
    aria-expanded=${truth(expanded)}
    @click=${click}
  >
    ${icon(path)}
  </button>`;
//# sourceMappingURL=icon-button.js.map