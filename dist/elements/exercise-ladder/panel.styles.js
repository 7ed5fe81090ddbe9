import { css } from 'lit';
/** Everything about the rung the visitor is on. */
export const panelStyles = css `
  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    align-content: start;
    gap: 12px;
    max-inline-size: 52em;
    padding: 20px;
    border-radius: var(--_radius);
    background: var(--_tint-1);
  }
  .panel .when {
    padding-block: 0;
    font-size: 1em;
  }
  .eyebrow {
    margin-block-end: -10px;
    color: var(--_ink);
    font-size: 0.8125em;
    font-weight: 600;
  }
  .exercises a,
  .firsts a {
    display: inline-block;
    min-block-size: 24px;
  }
  .panel b {
    font-weight: 600;
  }
  .criteria,
  .firsts {
    display: grid;
    gap: 8px;
  }
  .criteria li {
    display: flex;
    gap: 10px;
  }
  .criteria .icon {
    margin-block-start: 0.1em;
    color: var(--_ink);
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    inline-size: 100%;
    margin-block-start: 4px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_line);
  }
  .advice:not(:empty) {
    display: grid;
    justify-items: start;
    gap: 12px;
    max-inline-size: 40em;
  }
  .remember label {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 44px;
    font-size: 0.9375em;
  }
  .remember input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
  }
  @container (min-width: 52em) {
    .ladder {
      display: grid;
      grid-template-columns: minmax(0, 30em) minmax(0, 1fr);
      column-gap: 40px;
    }
    .ladder > .title {
      grid-column: 1 / -1;
    }
    .ladder > .panel {
      position: sticky;
      inset-block-start: 16px;
      align-self: start;
      margin-block-start: 14px;
    }
    .panel {
      padding: 28px;
    }
  }
  @media (forced-colors: active) {
    .here > .card {
      outline: 3px solid Highlight;
    }
    .panel {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .ways,
    .remember,
    .body .link {
      display: none;
    }
    .rung {
      break-inside: avoid;
    }
  }
`;
//# sourceMappingURL=panel.styles.js.map