import { html, nothing } from 'lit';
/** The stage, its buttons and the strip; the drawing goes into `.scene`. */
export function figureView({ label, mirrored, full, controls, grab }) {
    return html `<div class="base" part="base">
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
    ${full ? controls || html `<div class="controls"></div>` : nothing}
    ${full ? html `<div class="strip" aria-hidden="true"></div>` : nothing}
  </div>`;
}
//# sourceMappingURL=figure-view.js.map