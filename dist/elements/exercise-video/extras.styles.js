import { css } from 'lit';
/** What comes when somebody touches the player. */
export const extrasStyles = css `
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
  .cues {
    align-self: end;
    padding: 0 8% 4%;
    color: #fff;
    text-align: center;
    text-wrap: balance;
    pointer-events: none;
  }
  .cues p {
    inline-size: fit-content;
    margin-inline: auto;
    padding: 0.1em 0.5em;
    background: rgb(0 0 0 / 80%);
    white-space: pre-line;
  }
  @media (prefers-reduced-transparency: reduce) {
    .cues p {
      background: #000;
    }
  }
  .tools,
  .group,
  .captions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .tools {
    column-gap: 14px;
    padding: 4px 14px 16px;
  }
  .tool {
    padding-inline: 0.7em 0.9em;
    border-color: var(--_line);
    font-size: 0.875em;
    text-align: start;
  }
  .volume {
    flex: none;
    inline-size: 7em;
    block-size: 32px;
  }
  kbd {
    min-inline-size: 1.8em;
    padding: 0 0.4em;
    border: 1px solid var(--_line);
    border-radius: 5px;
    font: inherit;
    text-align: center;
  }
  .captions,
  kbd {
    font-size: 0.875em;
  }
  .captions select {
    min-block-size: 44px;
    padding-inline: 8px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius-control);
    background: var(--_surface);
  }
  .help {
    inline-size: min(26em, 92%);
    padding: 18px 20px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
  }
  .help::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  .help form,
  .help dl div {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
  }
  .help dl div {
    padding-block: 5px;
    border-block-start: 1px solid var(--_line);
  }
  .help dt {
    display: flex;
    gap: 4px;
    order: 1;
  }
  .part {
    block-size: 3px;
    inset-block-start: 22px;
    border-radius: 2px;
    background: var(--_ink);
  }
  .tip {
    inset-block-end: 100%;
    z-index: 2;
    inline-size: max-content;
    max-inline-size: min(20em, 90%);
    padding: 4px 10px;
    border-radius: var(--_radius-control);
    background: var(--_text);
    color: var(--_surface);
    font-size: 0.8125em;
    line-height: 1.35;
    translate: clamp(-100%, var(--_from) / var(--_max) * -100%, 0%);
  }
  .from,
  .to {
    inset-block-start: 12px;
    pointer-events: none;
  }
  .from::-webkit-slider-thumb,
  .to::-webkit-slider-thumb {
    background: linear-gradient(var(--_ink), var(--_ink)) center / 5px 20px no-repeat;
    pointer-events: auto;
    cursor: ew-resize;
  }
  .from::-moz-range-thumb,
  .to::-moz-range-thumb {
    background: linear-gradient(var(--_ink), var(--_ink)) center / 5px 20px no-repeat;
    pointer-events: auto;
    cursor: ew-resize;
  }
  @media (pointer: coarse) {
    .part {
      inset-block-start: 30px;
    }
  }
  .transcript {
    border-block-start: 1px solid var(--_line);
    padding: 4px 18px;
    font-size: 0.9375em;
  }
  summary {
    padding-block: 10px;
    font-weight: 600;
  }
  .transcript p {
    margin-block-end: 0.7em;
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
`;
//# sourceMappingURL=extras.styles.js.map