import { css } from 'lit';
export const filtersStyles = css `
  .base {
    container-type: inline-size;
  }
  .title {
    margin-block-end: calc(16px * var(--_room));
    font-size: 1.375em;
    letter-spacing: -0.018em;
  }
  .categories {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: calc(var(--_gap) * 0.6);
  }
  .category {
    display: grid;
    grid-template: repeat(2, auto) 1fr / auto 1fr;
    gap: 2px 14px;
    padding: calc(20px * var(--_room));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    text-align: start;
    transition:
      border-color 0.15s,
      background-color 0.15s;
  }
  .category:hover {
    border-color: var(--_control);
  }
  .category[aria-pressed='true'] {
    border-color: var(--_ink);
    background: var(--_tint-1);
    box-shadow: 0 0 0 1px var(--_ink);
  }
  .category.room {
    min-block-size: 9.5em;
  }
  .glyph {
    grid-row: span 3;
    display: grid;
    place-items: center;
    inline-size: 48px;
    block-size: 48px;
    border-radius: var(--_radius-control);
    background: var(--_tint-1);
    color: var(--_ink);
    font-size: 1.25em;
  }
  .category-name {
    font-size: 1.125em;
    font-weight: var(--_weight);
    letter-spacing: -0.01em;
    text-transform: var(--_case);
  }
  .description {
    color: var(--_muted);
    font-size: 0.9375em;
    line-height: 1.45;
    text-wrap: pretty;
  }
  .category-count {
    align-self: end;
    margin-block-start: 8px;
    color: var(--_ink);
    font-size: 0.8125em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .bar {
    display: flex;
    gap: 12px;
  }
  ::slotted(*) {
    flex: 1;
    min-inline-size: 0;
  }
  .open {
    min-block-size: 48px;
    white-space: nowrap;
  }
  .badge {
    min-inline-size: 1.6em;
    border-radius: 99px;
    background: var(--_fill);
    color: var(--_on-fill);
    font-size: 0.8125em;
    line-height: 1.6;
    text-align: center;
  }
  .main {
    min-block-size: 44px;
    margin-block-start: calc(16px * var(--_room));
  }
  .short {
    display: none;
  }
  @container (max-width: 34em) {
    .bar {
      gap: 8px;
    }
    .open {
      padding-inline: 0.8em;
    }
    .long {
      display: none;
    }
    .short {
      display: inline;
    }
    .category {
      padding: 14px 16px;
    }
    .main .group {
      grid-template-columns: minmax(0, 1fr);
    }
    .main .label {
      line-height: 1.4;
    }
    .main .chips {
      flex-wrap: nowrap;
      scrollbar-width: none;
    }
    .main .chip {
      flex: none;
      min-block-size: 44px;
    }
  }
  @container (min-width: 34.01em) and (max-width: 56em) {
    .categories {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    }
    .category {
      grid-template: repeat(3, auto) 1fr / 1fr;
      padding: 16px;
    }
    .glyph {
      grid-row: auto;
      margin-block-end: 6px;
    }
  }
`;
//# sourceMappingURL=exercise-filters.styles.js.map