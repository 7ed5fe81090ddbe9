import { css } from 'lit';
/** The category above a name, and the line of level, equipment and time below. */
export const factsStyles = css `
  .category,
  .meta li {
    display: flex;
    align-items: center;
    gap: 0.45em;
  }
  .category,
  .meta {
    color: var(--_muted);
    font-size: 0.8125em;
    line-height: 1.4;
  }
  .category {
    font-weight: 500;
  }
  .category .icon {
    color: var(--_ink);
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 10px;
  }
  .meta li {
    gap: 4px;
  }
  .stairs {
    flex: none;
    inline-size: 1.9em;
    block-size: 1em;
    fill: var(--_tint-3);
  }
  .on {
    fill: var(--_ink);
  }
  @media (forced-colors: active) {
    .stairs {
      fill: GrayText;
    }
    .on {
      fill: CanvasText;
    }
  }
`;
//# sourceMappingURL=facts.styles.js.map