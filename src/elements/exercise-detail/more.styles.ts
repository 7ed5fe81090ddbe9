import { css } from 'lit';

/** What stands further down. */
export const moreStyles = css`
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
  @media print {
    .ladder,
    .firsts {
      display: none;
    }
  }
`;
