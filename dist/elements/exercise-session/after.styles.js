import { css } from 'lit';
/** The questions at the end. */
export const afterStyles = css `
  .after {
    display: grid;
    gap: 10px;
    max-inline-size: 46em;
    margin-inline: auto;
  }
  .after > .small-title {
    margin-block-start: 16px;
    font-size: 1.125em;
  }
  .asks {
    gap: 8px;
    margin-block-start: 8px;
  }
  .pill {
    position: relative;
    display: inline-grid;
    place-items: center;
    min-inline-size: 46px;
    min-block-size: 46px;
    cursor: pointer;
  }
  .pill input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .pill span {
    display: grid;
    place-items: center;
    inline-size: 100%;
    min-block-size: 46px;
    padding: 6px 14px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius-control);
    font-variant-numeric: tabular-nums;
    text-align: center;
  }
  /* Eleven numbers make two rows on a phone. */
  .asks-pain {
    gap: 6px 4px;
  }
  .asks-pain .pill {
    min-inline-size: 44px;
  }
  .asks-pain .pill span {
    padding-inline: 4px;
  }
  .pill input:checked + span {
    border-color: var(--_fill);
    background: var(--_fill);
    color: var(--_on-fill);
    font-weight: 600;
  }
  .pill input:focus-visible + span {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .ends {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
    font-size: 0.875em;
  }
  .advice:has(*) {
    display: grid;
    gap: 10px;
    justify-items: start;
  }
  .zone {
    margin-block-start: 12px;
    padding-inline-start: 14px;
    border-inline-start: 4px solid var(--_fill);
    font-size: 1.0625em;
  }
  .zone.smaller {
    border-color: #e0b14a;
  }
  .zone.stop {
    border-color: #f0806a;
  }
  .steps a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    color: var(--_ink);
    font-weight: 600;
    text-underline-offset: 0.2em;
  }
  .after .go {
    margin-block-start: 20px;
  }
  @media (forced-colors: active) {
    .pill input:checked + span {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
//# sourceMappingURL=after.styles.js.map