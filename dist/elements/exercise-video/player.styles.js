import { css } from 'lit';
/** What comes when the film is nearly seen. */
export const playerStyles = css `
  .steps {
    display: grid;
    padding: 14px 18px 0;
    line-height: 1.45;
  }
  .step {
    grid-area: 1 / 1;
    display: flex;
    gap: 12px;
    visibility: hidden;
    text-wrap: pretty;
  }
  .step.now {
    visibility: inherit;
  }
  .number {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 1.6em;
    block-size: 1.6em;
    border-radius: var(--_radius-pill);
    background: var(--_fill);
    color: var(--_on-fill);
    font-size: 0.8125em;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    line-height: 1;
  }
  :host(:state(error)) .glyph {
    display: none;
  }
  .time {
    flex: 1;
    color: var(--_muted);
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  /* A mirrored film is drawn above what is not positioned. */
  .surface ~ * {
    position: relative;
  }
  .surface {
    display: grid;
    min-block-size: 0;
  }
  video,
  iframe {
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 0;
    border: 0;
    object-fit: contain;
  }
  .mirrored video,
  :host(:state(mirrored)) img {
    scale: -1 1;
  }
  .side {
    place-self: start;
    margin: 14px;
    padding: 0.25em 0.85em;
    border-radius: var(--_radius-control);
    background: var(--_surface);
    font-size: 0.8125em;
    font-weight: 600;
    pointer-events: none;
  }
  .time b {
    color: var(--_text);
    font-weight: 650;
  }
  .base [aria-pressed='true'] {
    background: var(--_tint-2);
    color: var(--_ink);
  }
  .rate {
    inline-size: 48px;
    font-weight: 600;
    text-align-last: center;
    appearance: none;
    cursor: pointer;
  }
  option {
    background: var(--_surface);
    color: var(--_text);
  }
  @container (max-width: 26em) {
    .bar .fullscreen {
      display: none;
    }
    .time span {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .number {
      border: 1px solid CanvasText;
    }
    [aria-pressed='true'] {
      border: 2px solid Highlight;
    }
  }
`;
//# sourceMappingURL=player.styles.js.map