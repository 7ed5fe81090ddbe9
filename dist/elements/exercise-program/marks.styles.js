import { css } from 'lit';
/** The days on which a programme was done. */
export const markStyles = css `
  .done-today {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 10px 16px;
    margin-block: 12px 16px;
  }
  [aria-pressed='true'].button {
    border-color: var(--_ink);
    background: var(--_tint-2);
  }
  .weeks {
    inline-size: 100%;
    max-inline-size: 26em;
    margin-inline: -4px;
    border-spacing: 4px;
    table-layout: fixed;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  .weeks th {
    padding: 0;
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 500;
  }
  .weeks td {
    padding: 0;
  }
  .day {
    display: grid;
    place-items: center;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    font-size: 0.9375em;
  }
  .day[aria-pressed='true'] {
    border-color: var(--_ink);
    background: var(--_fill);
    color: var(--_on-fill);
  }
  .day.today {
    border: 2px solid var(--_ink);
    font-weight: 700;
  }
  .later {
    border-color: transparent;
    background: none;
    color: var(--_muted);
  }
  @media (forced-colors: active) {
    .day[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .done-today,
    .line-buttons,
    .keep,
    .notice {
      display: none;
    }
  }
`;
//# sourceMappingURL=marks.styles.js.map