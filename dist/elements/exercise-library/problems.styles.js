import { css } from 'lit';
/** What is wrong with the file, on the page with `debug`. */
export const problemsStyles = css `
  .problems {
    display: grid;
    gap: 8px;
    margin-block-end: 20px;
    padding: 16px 20px;
    border: 2px dashed var(--_control);
    border-radius: var(--_radius-control);
    font-size: 0.875em;
  }
`;
//# sourceMappingURL=problems.styles.js.map