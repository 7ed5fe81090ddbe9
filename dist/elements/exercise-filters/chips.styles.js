import { css } from 'lit';
/** A filter: its name, and a row of chips. */
export const chipsStyles = css `
  .group {
    display: grid;
    grid-template-columns: 9em minmax(0, 1fr);
    gap: 8px 12px;
    align-items: start;
  }
  .label {
    font-size: 0.9375em;
    font-weight: 600;
    line-height: 40px;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    max-block-size: 18em;
    /* Room for the ring of the focus; none at the end, where it would make a page without margins scroll sideways. */
    margin-block: -4px;
    margin-inline: -4px 0;
    padding: 4px;
    overflow: auto;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 40px;
    padding: 0 0.95em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-pill);
    background: var(--_surface);
    font-size: 0.9375em;
  }
  .chip:hover {
    border-color: var(--_control);
  }
  .chip:disabled {
    color: var(--_muted);
    border-style: dashed;
    cursor: default;
  }
  .chip[aria-pressed='true'] {
    padding-inline-start: 0.7em;
    border-color: var(--_ink);
    background: var(--_tint-2);
    color: var(--_ink);
    font-weight: 600;
  }
  .n {
    min-inline-size: 1.2em;
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
`;
//# sourceMappingURL=chips.styles.js.map