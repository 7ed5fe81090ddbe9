import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../internal/icons.js';

/** A state for who cannot see it; without one the button has none. */
export const truth = (on: boolean | undefined) => (on === undefined ? nothing : on ? 'true' : 'false');

/** A button with a picture only; its name is heard, and seen as a hint. */
export const iconButton = (
  path: string,
  label: string,
  click: () => void,
  { part, pressed, expanded }: { part?: string; pressed?: boolean; expanded?: boolean } = {},
): TemplateResult =>
  html`<button
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
