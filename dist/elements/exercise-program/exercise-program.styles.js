import { css } from 'lit';
/** The frame: head, stages, rows of buttons, notices, days, and where it is kept. */
export const programStyles = css `
  .base {
    container-type: inline-size;
  }
  .title {
    font-size: 1.75em;
    letter-spacing: -0.022em;
    line-height: 1.15;
  }
  .summary {
    max-inline-size: 44em;
    margin-block-start: 8px;
    color: var(--_muted);
    font-size: 1.0625em;
    text-wrap: pretty;
  }
  .meta {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  header .meta {
    margin-block-start: 8px;
  }
  .line {
    display: block;
  }
  .aside {
    display: flex;
    gap: 12px;
    max-inline-size: 44em;
    margin-block-start: 16px;
  }
  .aside .icon {
    margin-block-start: 0.1em;
    color: var(--_ink);
  }
  .aside b {
    display: block;
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 500;
  }
  .stages > li {
    margin-block-start: 32px;
    padding-block-start: 28px;
    border-block-start: 1px solid var(--_line);
  }
  .stage-title {
    font-size: 1.375em;
  }
  .session {
    margin-block-start: 20px;
  }
  .session-head {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: 8px 20px;
  }
  .session-head > div {
    flex: 1 1 14em;
  }
  .session-title {
    font-size: 1.0625em;
  }
  .block-title {
    margin-block-start: 16px;
  }
  .block-title b {
    color: var(--_text);
    font-weight: 600;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 10px;
    margin-block-start: 16px;
  }
  .actions {
    margin-block-start: 24px;
  }
  .actions .primary {
    min-inline-size: 8em;
  }
  .button .icon {
    inline-size: 1.2em;
    block-size: 1.2em;
  }
  [aria-expanded='true'].button {
    border-color: var(--_ink);
    background: var(--_tint-2);
  }
  .message {
    max-inline-size: 36em;
    margin-block-start: 16px;
    color: var(--_muted);
  }
  @media print {
    .row,
    .session-head .button {
      display: none;
    }
  }
`;
//# sourceMappingURL=exercise-program.styles.js.map