import { css } from 'lit';
/** One page of the check: the bar, the question, the answers. */
export const checkStyles = css `
  .base {
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.3);
    background: var(--_surface);
    container-type: inline-size;
  }
  .message {
    padding: 40px 28px;
  }
  .bar {
    display: flex;
    align-items: center;
    gap: 8px 20px;
    padding-block: 8px;
    padding-inline: 12px 20px;
    border-block-end: 1px solid var(--_line);
  }
  .back {
    flex: none;
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 44px;
    padding: 0 10px;
    border: 0;
    border-radius: var(--_radius-control);
    background: none;
    font-size: 0.9375em;
    font-weight: 600;
  }
  .back:hover {
    background: var(--_tint-1);
  }
  .back .icon:dir(rtl) {
    scale: -1 1;
  }
  .track {
    flex: 1;
    display: flex;
    gap: 3px;
    min-inline-size: 0;
  }
  .track i {
    flex: 1;
    block-size: 5px;
    border-radius: var(--_radius-pill);
    background: var(--_tint-2);
  }
  .track .done {
    background: var(--_ink);
  }
  .track .now {
    background: var(--_tint-3);
    box-shadow: 0 0 0 1px var(--_ink);
  }
  .count {
    flex: none;
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: 16px;
    padding: 24px 20px;
  }
  .words {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    align-content: start;
    gap: 16px;
    inline-size: 100%;
  }
  .about {
    margin-block-end: -12px;
    color: var(--_ink);
    font-size: 0.875em;
    font-weight: 600;
  }
  .question {
    max-inline-size: 26em;
    font-size: 1.5em;
    letter-spacing: -0.022em;
    line-height: 1.2;
    outline: 0;
  }
  .lead {
    max-inline-size: 40em;
    color: var(--_muted);
    font-size: 1.0625em;
    text-wrap: pretty;
  }
  .line {
    display: block;
  }
  .hint {
    max-inline-size: 44em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .signs {
    inline-size: 100%;
    max-inline-size: 48em;
  }
  .signs li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 20px;
    padding-block: 12px;
    border-block-start: 1px solid var(--_line);
  }
  .signs .button {
    flex: none;
    min-inline-size: 4.5em;
  }
  @container (min-width: 44em) {
    .page {
      gap: 18px;
      padding: 36px 32px;
    }
    .pictured {
      grid-template-columns: minmax(0, 0.86fr) minmax(0, 1fr);
      gap: 32px;
    }
    .question {
      font-size: 1.625em;
    }
  }
  @container (max-width: 30em) {
    .track {
      visibility: hidden;
    }
    .signs li {
      gap: 14px;
    }
  }
  @media (forced-colors: active) {
    .track .done {
      background: CanvasText;
    }
  }
`;
//# sourceMappingURL=exercise-check.styles.js.map