import { css } from 'lit';
export const lessonsStyles = css `
  .title {
    margin-block-end: 8px;
    font-size: 1.125em;
  }
  details {
    border-block-start: 1px solid var(--_line);
  }
  details:last-of-type {
    border-block-end: 1px solid var(--_line);
  }
  summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 16px;
    min-block-size: 52px;
    padding-block: 10px;
    font-weight: 600;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '';
    box-sizing: border-box;
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-end: 4px;
    border: solid var(--_ink);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }
  details[open] > summary::after {
    rotate: 225deg;
  }
  summary:hover {
    color: var(--_ink);
  }
  .text {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    max-inline-size: 40em;
    padding-block: 4px 24px;
    text-wrap: pretty;
  }
  img {
    max-inline-size: 100%;
    border-radius: var(--_radius);
  }
  section {
    margin-block-start: 32px;
  }
  /* Two columns where there is room: short lines side by side, no empty half of a page. */
  dl {
    margin-block-start: 8px;
    columns: 2 24em;
    column-gap: 40px;
  }
  dl div {
    padding-block: 6px;
    break-inside: avoid;
  }
  dt {
    font-weight: 600;
  }
  dd {
    color: var(--_muted);
  }
  .line {
    display: block;
  }
  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    summary::after {
      display: none;
    }
  }
`;
//# sourceMappingURL=exercise-lessons.styles.js.map