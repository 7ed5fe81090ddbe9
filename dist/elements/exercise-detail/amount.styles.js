import { css } from 'lit';
/** How much, how long and how often. */
export const amountStyles = css `
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
  .facts .icon {
    margin-block-start: 0.05em;
    color: var(--_ink);
  }
  .amount > p {
    margin-block-start: 14px;
  }
`;
//# sourceMappingURL=amount.styles.js.map