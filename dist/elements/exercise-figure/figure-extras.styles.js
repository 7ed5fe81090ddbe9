import { css } from 'lit';
/** Of what comes later: arcs where it presses, the bar with the buttons, the strip for paper. */
export const extrasStyles = css `
  .effort {
    filter: drop-shadow(0 0 1.5px var(--_surface)) drop-shadow(0 0 1.5px var(--_surface));
    animation: press 1.2s ease-in-out infinite alternate;
  }
  @keyframes press {
    to {
      opacity: 0.35;
    }
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px;
  }
  .controls [aria-pressed='true'] {
    background: var(--_tint-3);
  }
  .controls .icon path {
    fill: none;
  }
  select,
  [type='range'] {
    min-block-size: 44px;
    border: 0;
    background: none;
    font-size: 0.875em;
  }
  [type='range'] {
    flex: 1 1 5em;
    min-inline-size: 0;
    max-inline-size: 10em;
  }
  .strip {
    display: none;
  }
  .strip text {
    fill: var(--_text);
    font-size: 30px;
    font-weight: 600;
  }
  @media print {
    .controls,
    .base:has(.strip svg) > .stage {
      display: none;
    }
    .base:has(.strip svg) > .strip {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(9em, 1fr));
      gap: 8px;
    }
  }
`;
//# sourceMappingURL=figure-extras.styles.js.map