import { css } from 'lit';
export const noticeStyles = css `
  .base {
    display: grid;
    justify-items: start;
    gap: 12px;
  }
  .text {
    display: grid;
    gap: 8px;
    max-inline-size: 44em;
    color: var(--_muted);
    font-size: 0.9375em;
    text-wrap: pretty;
  }
  p {
    white-space: pre-line;
  }
  @media print {
    .button {
      border: 0;
      padding: 0;
    }
  }
`;
//# sourceMappingURL=exercise-notice.styles.js.map