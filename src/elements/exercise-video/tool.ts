import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../internal/icons.js';

/** A button with its picture and its name. */
export const tool = (path: string, label: string, click: () => void, pressed?: boolean): TemplateResult =>
  html`<button class="button tool" part="tool" type="button" aria-pressed=${pressed ?? nothing} @click=${click}>
    ${icon(path)}${label}
  </button>`;
