import { css } from 'lit';
/** What stands further down. */
export const moreStyles = css `
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
  .error-list,
  .plain {
    display: grid;
    gap: 12px;
  }
  .plain li:has(.kind) {
    display: flex;
    gap: 12px;
    align-items: start;
  }
  .when {
    display: flex;
    gap: 10px;
  }
  .fix .icon,
  .when .icon {
    margin-block-start: 0.05em;
    color: var(--_ink);
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
  exercise-lessons {
    margin-block-start: 24px;
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
  @container (min-width: 44em) {
    .below {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(20em, 1fr));
      column-gap: 40px;
    }
  }
  @media print {
    .ladder,
    .firsts {
      display: none;
    }
  }
`;
//# sourceMappingURL=more.styles.js.map