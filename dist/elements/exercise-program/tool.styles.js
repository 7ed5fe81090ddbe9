import { css } from 'lit';
/** Fields of the tools. */
export const toolStyles = css `
  .tool {
    margin-block-start: 14px;
    padding: 16px;
    border-radius: var(--_radius);
    background: var(--_tint-1);
  }
  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 16px;
    align-items: end;
  }
  .field {
    display: grid;
    gap: 4px;
    font-size: 0.9375em;
  }
  .field.wide {
    flex: 1 1 16em;
  }
  .field > span,
  legend {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .field input,
  .field select {
    box-sizing: border-box;
    min-block-size: 44px;
    inline-size: 100%;
    padding: 0 12px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    font-size: 1.0667em;
  }
  .field input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .field input[type='number'] {
    inline-size: 7em;
  }
  .tick {
    display: inline-flex;
    gap: 10px;
    align-items: center;
    min-block-size: 44px;
    padding-inline-end: 10px;
  }
  .tick input {
    inline-size: 1.25em;
    block-size: 1.25em;
  }
  fieldset {
    min-inline-size: 0;
  }
  .days {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-block-start: 4px;
  }
  .chip {
    min-inline-size: 44px;
    min-block-size: 44px;
    padding: 0 0.7em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-pill);
    background: var(--_surface);
    font-size: 0.9375em;
  }
  .chip[aria-pressed='true'] {
    border-color: var(--_ink);
    background: var(--_tint-3);
    font-weight: 600;
  }
  .help {
    max-inline-size: 40em;
    margin-block-start: 10px;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .warn {
    color: var(--_text);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .tool {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .tool,
    .composer {
      display: none;
    }
  }
`;
//# sourceMappingURL=tool.styles.js.map