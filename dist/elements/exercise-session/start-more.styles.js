import { css } from 'lit';
/** What can be changed before the start, and what unfolds. */
export const startMoreStyles = css `
  summary {
    display: inline-flex;
    align-items: center;
    min-block-size: 36px;
    color: var(--_ink);
    font-size: 0.875em;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .adjust li {
    display: flex;
    align-items: center;
    gap: 4px;
  }
  .adjust .icon-button {
    flex: none;
  }
  .adjust .amount {
    min-inline-size: min(9em, 100% - 96px);
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  .adjust [aria-disabled='true'] {
    opacity: 0.4;
  }
  /* A slider has a width of its own, too much beside a long word. */
  .range {
    max-inline-size: 100%;
  }
  .range input {
    min-inline-size: 0;
  }
  .hint {
    flex-basis: 100%;
    font-size: 0.875em;
  }
`;
//# sourceMappingURL=start-more.styles.js.map