import { css } from 'lit';
export const listStyles = css `
  .base {
    container-type: inline-size;
  }
  .status {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 20px;
    min-block-size: 44px;
    margin-block-end: calc(12px * var(--_room));
  }
  .count {
    color: var(--_muted);
    font-size: 1.125em;
    font-variant-numeric: tabular-nums;
  }
  .count b {
    color: var(--_text);
    font-weight: var(--_weight);
  }
  .chosen {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .tag {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    min-block-size: 36px;
    padding-block: 0;
    padding-inline: 0.9em 0.55em;
    border: 0;
    border-radius: var(--_radius-pill);
    background: var(--_tint-2);
    font-size: 0.875em;
  }
  .tag:hover {
    background: var(--_tint-3);
  }
  .tag .icon {
    inline-size: 1.1em;
  }
  .corrected {
    flex-basis: 100%;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15.5em), 1fr));
    gap: var(--_gap);
  }
  /* On paper a card that is cut in two loses its name. */
  .grid > * {
    break-inside: avoid;
  }
  .more {
    margin-block-start: 32px;
    text-align: center;
  }
  .message {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 12px 24px;
    padding: calc(20px * var(--_room)) calc(24px * var(--_room));
    border-radius: var(--_radius);
    background: var(--_tint-1);
  }
  .skeleton {
    overflow: clip;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .skeleton div {
    aspect-ratio: 4 / 3;
    background: var(--_tint-1);
  }
  .skeleton p {
    display: grid;
    align-content: start;
    gap: 12px;
    flex: 1;
    min-block-size: 10.5em;
    padding: 18px 16px;
  }
  .skeleton i {
    inline-size: 84%;
    block-size: 0.75em;
    border-radius: 4px;
    background: var(--_tint-2);
    animation: breathe 1.8s ease-in-out infinite alternate;
  }
  .skeleton i:first-child {
    inline-size: 30%;
  }
  @keyframes breathe {
    to {
      opacity: 0.5;
    }
  }
  @container (max-width: 34em) {
    .grid {
      grid-template-columns: minmax(0, 1fr);
      gap: calc(var(--_gap) * 0.6);
    }
    .skeleton {
      display: flex;
      min-block-size: 9.5em;
    }
    .skeleton div {
      inline-size: 35%;
      aspect-ratio: auto;
    }
    .skeleton p {
      min-block-size: 0;
    }
  }
  @media (forced-colors: active) {
    .tag,
    .message {
      border: 1px solid ButtonText;
    }
  }
`;
//# sourceMappingURL=exercise-list.styles.js.map