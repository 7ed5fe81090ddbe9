import { css } from 'lit';
/** The buttons of a session that runs, and what comes next. */
export const controlStyles = css `
  .controls {
    grid-area: controls;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 12px 18px;
  }
  .controls .icon-button {
    inline-size: 56px;
    block-size: 56px;
    font-size: 1.25em;
  }
  .pause {
    display: grid;
    place-items: center;
    inline-size: 84px;
    block-size: 84px;
    border: 0;
    border-radius: min(50%, calc(var(--_radius) * 6));
    background: var(--_fill);
    color: var(--_on-fill);
    font-size: 1.75em;
  }
  .pause span {
    display: grid;
  }
  .fill .icon {
    fill: currentcolor;
  }
  .pause:hover {
    background: var(--_fill-hover);
  }
  .plus,
  .stop {
    flex: none;
    background: none;
    font-variant-numeric: tabular-nums;
  }
  .keys dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 4px 14px;
    padding-block: 8px;
  }
  kbd {
    font: inherit;
    font-weight: 600;
  }
  .coming {
    grid-area: next;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    min-inline-size: 0;
  }
  .next {
    display: flex;
    align-items: center;
    gap: 14px;
    min-block-size: 4.2em;
    min-inline-size: 0;
    line-height: 1.3;
  }
  .next .muted {
    font-size: 0.9375em;
  }
  .then {
    font-size: 1.1875em;
    font-weight: 650;
  }
`;
//# sourceMappingURL=controls.styles.js.map