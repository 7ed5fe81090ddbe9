import { html, nothing, type TemplateResult } from 'lit';

/** What a figure looks like around the drawing itself. */
export interface FigureLook {
  /** What a screen reader says of the picture. */
  readonly label: string;
  readonly mirrored: boolean;
  /** With buttons, to be turned, with a strip of positions for paper. */
  readonly full: boolean;
  /** The buttons, once what draws them is here. */
  readonly controls: unknown;
  readonly grab: (event: PointerEvent) => void;
}

/** The stage, its buttons and the strip; the drawing goes into `.scene`. */
export function figureView({ label, mirrored, full, controls, grab }: FigureLook): TemplateResult {
  return html`<div class="base" part="base">
    <svg
      class="stage ${full ? 'turns' : ''}"
      part="stage"
      viewBox="0 0 400 300"
      role="img"
      aria-label=${label}
      @pointerdown=${full ? grab : nothing}
    >
      <g class=${mirrored ? 'scene mirrored' : 'scene'}></g>
    </svg>
    ${full ? controls || html`<div class="controls"></div>` : nothing}
    ${full ? html`<div class="strip" aria-hidden="true"></div>` : nothing}
  </div>`;
}
