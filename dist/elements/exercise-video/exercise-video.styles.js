import { css } from 'lit';
/** The film before it plays, and what both have. */
export const videoStyles = css `
  :host {
    container-type: inline-size;
    justify-self: stretch;
  }
  .base {
    position: relative;
    overflow: clip;
    border-radius: var(--_radius);
    background: var(--_tint-1);
  }
  [hidden] {
    display: none !important;
  }
  .stage {
    position: relative;
    display: grid;
    aspect-ratio: var(--_ratio, 16 / 9);
    overflow: hidden;
    background: var(--_tint-2);
  }
  .stage > * {
    grid-area: 1 / 1;
    min-inline-size: 0;
    min-block-size: 0;
  }
  .stage slot {
    display: grid;
  }
  .stage img,
  ::slotted([slot='poster']) {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .glyph {
    place-self: center;
    display: grid;
    place-items: center;
    inline-size: 72px;
    block-size: 72px;
    border-radius: var(--_radius-pill);
    background: var(--_surface);
    color: var(--_ink);
    cursor: pointer;
  }
  .glyph .icon {
    inline-size: 34px;
    block-size: 34px;
    fill: currentcolor;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px;
    padding: 10px 12px 12px 14px;
  }
  .play {
    flex: none;
    inline-size: 56px;
    block-size: 56px;
    margin-inline-end: 12px;
    padding: 0;
    border-radius: var(--_radius-pill);
  }
  .play .icon {
    inline-size: 26px;
    block-size: 26px;
    fill: currentcolor;
  }
  .above {
    min-block-size: 36px;
  }
  .above.stepped {
    min-block-size: calc(36px + 14px + 2.9em);
  }
  .notice {
    padding: 16px 18px;
    font-size: 0.9375em;
    line-height: 1.45;
  }
  .notice .button,
  .notice ::slotted(a) {
    margin-block-start: 12px;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 10px;
  }
  @container (max-width: 26em) {
    .bar {
      padding-inline: 12px 6px;
    }
    .play {
      margin-inline-end: 8px;
    }
    .actions .button {
      flex: 1 1 auto;
    }
  }
  @media (forced-colors: active) {
    .base {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .bar,
    .glyph {
      display: none;
    }
  }
`;
//# sourceMappingURL=exercise-video.styles.js.map