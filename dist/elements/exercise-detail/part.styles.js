import { css } from 'lit';
/** What stands in the columns: name, cautions, steps, amounts, ladder, sources. */
export const partStyles = css `
  .category {
    font-size: 0.875em;
  }
  .name {
    margin-block: 4px 8px;
    font-size: 1.75em;
    letter-spacing: -0.022em;
    line-height: 1.15;
    outline: 0;
  }
  .summary {
    color: var(--_muted);
    font-size: 1.0625em;
    line-height: 1.45;
    text-wrap: pretty;
  }
  .meta {
    gap: 6px 18px;
    margin-block-start: 14px;
    font-size: 0.9375em;
  }
  .train {
    display: flex;
    flex-wrap: wrap;
    gap: 10px 12px;
    min-block-size: 44px;
    margin-block-start: 20px;
  }
  section {
    margin-block-start: 24px;
    padding-block-start: 24px;
    border-block-start: 1px solid var(--_line);
  }
  .title {
    margin-block-end: 12px;
    font-size: 1.125em;
  }
  .muted,
  small {
    color: var(--_muted);
  }
  small {
    display: block;
    font-size: 0.875em;
  }
  .line {
    display: block;
  }
  b {
    font-weight: 600;
  }
  .caution-list {
    display: grid;
    gap: 12px;
  }
  .caution-list li {
    display: flex;
    gap: 12px;
    align-items: start;
  }
  .severity {
    margin-block-start: 0.1em;
    color: var(--_ink);
  }
  .care {
    color: light-dark(#9a5b00, #f0b35c);
  }
  .avoid,
  .stop {
    color: light-dark(#b3261e, #f0958b);
  }
  details,
  .cautions > p {
    margin-block-start: 8px;
  }
  summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    min-block-size: 44px;
    color: var(--_muted);
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  details[open] .chevron {
    rotate: 180deg;
  }
  details .caution-list {
    padding-block: 4px 8px;
  }
  .start {
    margin-block-end: 8px;
    color: var(--_muted);
  }
  .start b {
    color: var(--_text);
  }
  .steps li,
  .steps button {
    display: flex;
    gap: 16px;
    inline-size: 100%;
    padding: 10px 0;
    border: 0;
    border-radius: var(--_radius-control);
    background: none;
    text-align: start;
  }
  .steps li:has(button) {
    padding: 0;
  }
  .steps li[aria-current] {
    background: var(--_tint-2);
    /* Room beside the text that does not widen the page. */
    box-shadow:
      -10px 0 var(--_tint-2),
      10px 0 var(--_tint-2);
  }
  .step-number {
    flex: none;
    min-inline-size: 1.2em;
    color: var(--_ink);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    text-align: center;
  }
`;
//# sourceMappingURL=part.styles.js.map