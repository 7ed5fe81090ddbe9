import { css } from 'lit';
/** The end of a check: whom to call. */
export const resultStyles = css `
  .result {
    justify-items: stretch;
    gap: 20px;
  }
  .stage {
    inline-size: 100%;
    overflow: clip;
    border-radius: var(--_radius);
    background: var(--_tint-1);
    color: var(--_tint-3);
  }
  .stage img {
    inline-size: 100%;
  }
  .found,
  blockquote {
    max-inline-size: 44em;
    text-wrap: pretty;
  }
  blockquote {
    margin: 0;
    padding-inline-start: 14px;
    border-inline-start: 3px solid var(--_line);
    color: var(--_muted);
  }
  .advice {
    max-inline-size: 36em;
    padding: 16px 20px;
    border: 2px solid var(--_ink);
    border-radius: var(--_radius);
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.4;
  }
  .professional {
    display: grid;
    justify-items: start;
    gap: 12px;
    padding: 18px 20px;
    border-radius: var(--_radius);
    background: var(--_tint-1);
  }
  .hand-on,
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 12px;
  }
  @media print {
    .base {
      border: 0;
    }
    .bar,
    .hand-on,
    .actions,
    [part='answers'] {
      display: none;
    }
    .steps > li {
      break-inside: avoid;
    }
  }
`;
//# sourceMappingURL=result.styles.js.map