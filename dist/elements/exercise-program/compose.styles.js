import { css } from 'lit';
/** Collecting exercises: the search, what it found, and the fields of the programme and of a line. */
export const composeStyles = css `
  .composer {
    padding: 16px;
    border-radius: var(--_radius);
    background: var(--_tint-1);
  }
  .picker input {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 48px;
    padding: 0 14px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius-control);
    background: var(--_surface);
  }
  .picker input::-webkit-search-cancel-button {
    display: none;
  }
  .found {
    margin-block: 8px 16px;
    max-block-size: 23em;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .found li + li {
    border-block-start: 1px solid var(--_line);
  }
  .found button {
    display: grid;
    grid-template-columns: 3.75em minmax(0, 1fr) auto;
    gap: 12px;
    align-items: center;
    inline-size: 100%;
    min-block-size: 60px;
    padding-block: 6px;
    padding-inline: 4px 8px;
    border: 0;
    border-radius: var(--_radius-control);
    background: none;
    text-align: start;
    line-height: 1.3;
  }
  .found button:hover {
    background: var(--_tint-2);
  }
  .found button:focus-visible {
    outline-offset: -3px;
  }
  .found .thumb {
    background: var(--_tint-2);
  }
  .found small {
    display: block;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .found .plus {
    color: var(--_ink);
  }
  .about {
    display: grid;
    gap: 14px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_line);
  }
  .edit {
    margin-block-start: 12px;
    padding: 14px 16px 16px;
    border-radius: var(--_radius);
    background: var(--_tint-1);
  }
  @container (min-width: 52em) {
    .composing {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.15fr);
      gap: 28px;
      align-items: start;
      margin-block-start: 20px;
    }
    .composing .lines {
      margin-block-start: 0;
    }
    .composing .lines > li:first-child {
      border: 0;
    }
  }
  @container (max-width: 51.99em) {
    .composer {
      margin-block-start: 16px;
    }
  }
  @media (forced-colors: active) {
    .composer {
      border: 1px solid CanvasText;
    }
  }
`;
//# sourceMappingURL=compose.styles.js.map