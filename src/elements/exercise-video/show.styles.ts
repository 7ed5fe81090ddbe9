import { css } from 'lit';
import { seekStyles } from './seek-bar.styles.js';

/** What comes when the film is nearly seen. */
export const showStyles = css`
  ${seekStyles}
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
  }
  .notice {
    display: grid;
    gap: 12px;
    font-size: 0.9375em;
    line-height: 1.45;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 10px;
  }
  .time {
    flex: 1;
    color: var(--_muted);
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
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
  .mirrored video {
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
  .count {
    place-self: center;
    display: grid;
    place-items: center;
    inline-size: 1.6em;
    block-size: 1.6em;
    border-radius: var(--_radius-pill);
    background: var(--_surface);
    font-size: 4em;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .wait {
    place-self: center;
    inline-size: 48px;
    block-size: 48px;
    border: 4px solid var(--_surface);
    border-block-start-color: var(--_ink);
    border-radius: 50%;
    animation:
      turn 0.9s linear infinite,
      appear 0.4s 0.4s backwards;
    pointer-events: none;
  }
  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
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
    block-size: 44px;
    padding: 0;
    border: 0;
    border-radius: var(--_radius-control);
    background: none;
    font-weight: 600;
    text-align: center;
    text-align-last: center;
    appearance: none;
    cursor: pointer;
  }
  .rate:hover {
    background: var(--_tint-2);
  }
  option {
    background: var(--_surface);
    color: var(--_text);
  }
  .base:fullscreen {
    display: flex;
    flex-direction: column;
    background: var(--_surface);
    overflow-y: auto;
  }
  .base:fullscreen .stage {
    flex: 1;
    aspect-ratio: auto;
    min-block-size: 50%;
  }
  @container (max-width: 26em) {
    .bar .fullscreen {
      display: none;
    }
    .steps {
      padding-inline: 16px;
    }
    .actions .button {
      flex: 1 1 auto;
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
