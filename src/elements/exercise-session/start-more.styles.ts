import { css } from 'lit';

/** What can be changed before the start, and what unfolds. */
export const startMoreStyles = css`
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
  .adjust .amount {
    min-inline-size: 9em;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  .adjust [aria-disabled='true'] {
    opacity: 0.4;
  }
  .hint {
    flex-basis: 100%;
    font-size: 0.875em;
  }
`;
