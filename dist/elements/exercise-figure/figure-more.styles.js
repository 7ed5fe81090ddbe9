import { css } from 'lit';
/** Of what not every figure has: things, the arrow, arcs where it presses. */
export const moreStyles = css `
  .wall {
    --_paint: color-mix(in oklab, var(--_tint-1), var(--_tint-2));
  }
  .prop {
    --_paint: light-dark(var(--_tint-3), color-mix(in oklab, var(--_text) 20%, var(--_tint-3)));
  }
  .band {
    --_paint: var(--exercise-figure-band, light-dark(#dbac3f, #e3bb5f));
  }
  .towel {
    --_paint: light-dark(#f2e3bf, #cdb98d);
  }
  .arrow,
  .effort {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 4;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .effort {
    filter: drop-shadow(0 0 1.5px var(--_surface)) drop-shadow(0 0 1.5px var(--_surface));
  }
  :host(:state(playing)) .effort {
    animation: press 1.2s ease-in-out infinite alternate;
  }
  @keyframes press {
    to {
      opacity: 0.35;
    }
  }
  @media (forced-colors: active) {
    .stage .arrow,
    .stage .effort {
      fill: none;
      stroke-width: 4;
    }
  }
`;
//# sourceMappingURL=figure-more.styles.js.map