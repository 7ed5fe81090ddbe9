import { css } from 'lit';
export const filtersStyles = css `
  .base {
    container-type: inline-size;
  }
  .title {
    margin-block-end: 16px;
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
    padding: 20px;
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
  .short {
    display: none;
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
    margin-block-start: 16px;
  }
  .group {
    display: grid;
    grid-template-columns: 8em minmax(0, 1fr);
    gap: 8px 12px;
    align-items: start;
  }
  .label {
    font-size: 0.9375em;
    font-weight: 600;
    line-height: 40px;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    max-block-size: 18em;
    margin: -4px;
    padding: 4px;
    overflow: auto;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 40px;
    padding: 0 0.95em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-pill);
    background: var(--_surface);
    font-size: 0.9375em;
  }
  .chip:hover {
    border-color: var(--_control);
  }
  .chip:disabled {
    color: var(--_muted);
    border-style: dashed;
    cursor: default;
  }
  .chip[aria-pressed='true'] {
    padding-inline-start: 0.7em;
    border-color: var(--_ink);
    background: var(--_tint-2);
    color: var(--_ink);
    font-weight: 600;
  }
  .n {
    min-inline-size: 1.2em;
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .levels {
    display: flex;
    flex-wrap: wrap;
    padding-inline-start: 1px;
  }
  .levels button {
    min-block-size: 40px;
    margin-inline-start: -1px;
    padding: 0 1em;
    border: 1px solid var(--_control);
    background: var(--_surface);
    font-size: 0.9375em;
  }
  .levels .within {
    background: var(--_tint-1);
  }
  .levels [aria-pressed='true'] {
    background: var(--_tint-2);
    color: var(--_ink);
    font-weight: 600;
  }
  select {
    max-inline-size: 100%;
    min-block-size: 44px;
    padding: 0 0.8em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    font-size: 0.9375em;
  }
`;
//# sourceMappingURL=exercise-filters.styles.js.map