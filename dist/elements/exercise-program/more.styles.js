import { css } from 'lit';
/** The visitor's own programme, a shared one, and where it is kept. */
export const moreStyles = css `
  .notice {
    margin-block-end: 24px;
    padding: 16px;
    border-radius: var(--_radius);
    background: var(--_tint-1);
  }
  .notice .aside,
  .keep .aside {
    margin: 0;
  }
  .line-buttons {
    display: flex;
    grid-column: 1 / -1;
    justify-content: end;
    margin-block-start: -4px;
    color: var(--_muted);
  }
  .line-buttons [aria-disabled] {
    opacity: 0.35;
  }
  .line-buttons [aria-expanded='true'] {
    background: var(--_tint-2);
    color: var(--_text);
  }
  @container (min-width: 34em) {
    .line-buttons {
      grid-column: auto;
      margin: 0;
    }
  }
  .done,
  .keep {
    margin-block-start: 28px;
    padding-block-start: 24px;
    border-block-start: 1px solid var(--_line);
  }
  .part-title {
    font-size: 1.125em;
  }
  .keep {
    color: var(--_muted);
  }
  @media (forced-colors: active) {
    .notice {
      border: 1px solid CanvasText;
    }
  }
`;
//# sourceMappingURL=more.styles.js.map