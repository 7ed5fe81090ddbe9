import { css } from 'lit';
/** What stands in the columns: name, cautions, steps, amounts, ladder, sources. */
export const partStyles = css `
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
  .stairs rect {
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
  .side section {
    margin-block-start: 8px;
    border: 0;
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
  .plain,
  .caution-list,
  .error-list {
    display: grid;
    gap: 12px;
  }
  .caution-list li,
  .plain li:has(.kind) {
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
  details {
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
  .steps {
    margin-inline: -10px;
  }
  .steps li,
  .steps button {
    display: flex;
    gap: 16px;
    inline-size: 100%;
    padding: 10px;
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
  }
  .step-number {
    flex: none;
    min-inline-size: 1.2em;
    color: var(--_ink);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    text-align: center;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
    gap: 14px 20px;
  }
  .facts li {
    display: flex;
    gap: 12px;
    line-height: 1.35;
  }
  .facts .icon,
  .when .icon,
  .fix .icon {
    margin-block-start: 0.05em;
    color: var(--_ink);
  }
  .amount > p {
    margin-block-start: 14px;
  }
  .phase-list {
    display: grid;
    gap: 14px;
  }
  .phase-list li {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 16px;
  }
  .phase-list .cue,
  .phase-list .muted {
    grid-column: 1;
  }
  .time {
    font-variant-numeric: tabular-nums;
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
  .fix,
  .when {
    display: flex;
    gap: 10px;
  }
  .ladder-name {
    margin-block-end: 10px;
    color: var(--_muted);
  }
  .place + .place {
    margin-block-start: 24px;
  }
  .rungs {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: 10px;
  }
  .rungs li {
    padding: 14px 16px;
    border-radius: var(--_radius);
    background: var(--_tint-1);
  }
  .rungs .here {
    background: var(--_tint-2);
    box-shadow: inset 0 0 0 2px var(--_ink);
  }
  .here small {
    color: var(--_ink);
    font-weight: 600;
  }
  .whens {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: 16px 32px;
    margin-block-start: 16px;
  }
  .kind {
    flex: none;
    padding: 0 0.5em;
    border: 1px solid var(--_control);
    border-radius: calc(var(--_radius-control) / 2);
    font-size: 0.8125em;
    font-weight: 600;
    line-height: 1.7;
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
  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    li,
    .title {
      break-inside: avoid;
      break-after: avoid-page;
    }
    section {
      margin-block-start: 12pt;
      padding-block-start: 12pt;
    }
  }
`;
//# sourceMappingURL=part.styles.js.map