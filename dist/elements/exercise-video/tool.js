import { html, nothing } from 'lit';
import { icon } from '../../internal/icons.js';
/** A button with its picture and its name. */
export const tool = (path, label, click, pressed) => html `<button class="button tool" part="tool" type="button" aria-pressed=${pressed ?? nothing} @click=${click}>
    ${icon(path)}${label}
  </button>`;
//# sourceMappingURL=tool.js.map