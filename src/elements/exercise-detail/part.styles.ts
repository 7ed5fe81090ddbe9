import { css } from 'lit';

/** What stands in the columns: name, cautions, steps, amounts, ladder, sources. */
export const partStyles = css`
  .category,
  .meta li {
    display: flex;
    align-items: center;
    gap: 0.45em;
  }
  .category {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 500;
  }
  .category .icon {
    color: var(--_ink);
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
    display: flex;
    flex-wrap: wrap;
    gap: 6px 18px;
    margin-block-start: 14px;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .stairs {
    flex: none;
    inline-size: 1.9em;
    block-size: 1em;
  }
  .stairs path {
    fill: var(--_tint-3);
  }
  .stairs .on {
    fill: var(--_ink);
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
  .caution-list,
  .error-list {
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
  .cue-list {
    display: grid;
    gap: 10px;
  }
  .cue-list li {
    padding-inline-start: 14px;
    border-inline-start: 3px solid var(--_ink);
    font-size: 1.125em;
    line-height: 1.4;
  }
  .aside {
    margin-block-start: 14px;
  }
  .error-list li {
    display: grid;
    gap: 4px;
  }
  .fix {
    display: flex;
    gap: 10px;
  }
  .about {
    display: grid;
    gap: 10px;
    margin-block-start: 24px;
    padding-block-start: 20px;
    border-block-start: 1px solid var(--_line);
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .small {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
    font-size: 0.875em;
  }
`;
