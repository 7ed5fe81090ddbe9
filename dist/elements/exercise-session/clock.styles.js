import { css } from 'lit';
/** The digits, the wedge of the effort and the track. */
export const clockStyles = css `
  .digits {
    grid-area: digits;
    place-self: center end;
    font-weight: 700;
    font-size: calc(66cqi * var(--_share, 1) / var(--_em, 1.25));
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.04em;
    line-height: 0.86;
    white-space: nowrap;
    cursor: pointer;
    user-select: none;
    contain: layout style;
    -webkit-tap-highlight-color: transparent;
  }
  .digits span {
    display: block;
  }
  .d4 {
    --_share: 0.56;
  }
  .d5,
  .d7 {
    --_share: 0.42;
  }
  .paused .digits {
    opacity: 0.5;
  }
  .wedge {
    position: relative;
    block-size: clamp(72px, 20cqi, 168px);
    border-block-end: 2px solid var(--_control);
  }
  .wedge svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }
  .wedge svg:dir(rtl) {
    scale: -1 1;
  }
  .wedge .all {
    fill: var(--_tint-3);
  }
  .wedge .done {
    fill: var(--_fill);
  }
  .needle {
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--_n, 0) * 100%);
    inline-size: 3px;
    margin-inline-start: -1.5px;
  }
  .needle i {
    position: absolute;
    inset-block-end: 0;
    inset-inline: 0;
    block-size: calc(var(--_n, 0) * 100%);
    background: var(--_text);
  }
  .needle i::before {
    position: absolute;
    inset-block-start: -13px;
    inset-inline-start: -12px;
    inline-size: 17px;
    block-size: 17px;
    border: 5px solid var(--_surface);
    border-radius: 50%;
    background: var(--_text);
    content: '';
  }
  .scale {
    position: relative;
    display: flex;
    justify-content: space-between;
    color: var(--_muted);
    font-size: 1.0625em;
    font-variant-numeric: tabular-nums;
    line-height: 2;
  }
  .scale b {
    position: absolute;
    inset-inline-start: clamp(2.1em, calc(var(--_n, 0) * 100%), 100% - 2.1em);
    color: var(--_text);
    font-size: 1.25em;
    line-height: 1.6;
    translate: -50%;
    white-space: nowrap;
  }
  .scale b:dir(rtl) {
    translate: 50%;
  }
  .behind {
    visibility: hidden;
  }
  .flat {
    block-size: 20px;
    overflow: clip;
    border-radius: var(--_radius-pill);
    background: var(--_tint-3);
  }
  .flat i {
    display: block;
    block-size: 100%;
    scale: var(--_n, 0) 1;
    transform-origin: 0 0;
    background: var(--_fill);
  }
  .flat i:dir(rtl) {
    transform-origin: 100% 0;
  }
  .calm .flat i {
    background: var(--_control);
  }
  .track {
    grid-area: track;
    display: flex;
    align-items: center;
    gap: 3px;
    min-block-size: 8px;
  }
  .track i {
    flex: var(--_n, 1) 1 0;
    min-inline-size: 2px;
    block-size: 6px;
    border-radius: 3px;
    background: var(--_tint-3);
  }
  .track .between {
    block-size: 2px;
  }
  .track .done {
    background: var(--_fill);
  }
  .track .here {
    position: static;
    margin: 0;
    block-size: 8px;
    background: var(--_text);
  }
  .track .between.here {
    block-size: 4px;
  }
  @container session (inline-size >= 40em) {
    .digits {
      font-size: calc(44cqi * var(--_share, 1) / var(--_em, 1.25));
    }
    .flat {
      block-size: 28px;
    }
  }
  @media (forced-colors: active) {
    /* Letters stand on a patch there, and that of the digits would cover the buttons. */
    .digits {
      forced-color-adjust: none;
      color: CanvasText;
    }
    .feet .works,
    .wedge .done {
      fill: Highlight;
    }
    .wedge .all {
      fill: none;
      stroke: CanvasText;
    }
    .flat,
    .track i {
      border: 1px solid CanvasText;
    }
    .flat i,
    .track .done,
    .track .here,
    .needle i,
    .needle i::before {
      forced-color-adjust: none;
      background: Highlight;
    }
    .pause {
      border: 2px solid ButtonText;
    }
  }
`;
//# sourceMappingURL=clock.styles.js.map