import { html } from 'lit';
import { icon } from '../../internal/icons.js';
import { truth } from './icon-button.js';
/** A button with its picture and its name. */
export const tool = (path, label, click, pressed) => html `<button class="button tool" part="tool" type="button" aria-pressed=${truth(pressed)} @click=${click}>
    ${icon(path)}${label}
  </button>`;
//# sourceMappingURL=tool.js.map