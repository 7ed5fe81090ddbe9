import { css } from 'lit';
/** Of what comes later: the bar with the buttons, the strip for paper. */
export const extrasStyles = css `
  .turns {
    cursor: grab;
    touch-action: pan-y;
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
  .way .icon:dir(rtl) {
    transform: scaleX(-1);
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
    flex: 1 1 6em;
    min-inline-size: 0;
    margin-inline: 8px 12px;
  }
  .strip {
    display: none;
  }
  .strip text {
    translate: 14px 34px;
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