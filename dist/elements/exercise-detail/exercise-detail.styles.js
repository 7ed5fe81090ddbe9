import { css } from 'lit';
/** The frame: dialog or page, the bar, the columns, and the paper. */
export const detailStyles = css `
  .base {
    container-type: inline-size;
  }
  dialog {
    position: fixed;
    inset: 0;
    inline-size: min(66em, 100% - 48px);
    max-inline-size: none;
    block-size: fit-content;
    max-block-size: min(100% - 48px, 68em);
    margin: auto;
    padding: 0;
    overflow: clip;
    border: 0;
    border-radius: calc(var(--_radius) * 1.3);
    background: var(--_surface);
    color: var(--_text);
    container-type: inline-size;
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
  }
  dialog::backdrop {
    background: rgb(14 24 20 / 62%);
  }
  .scroll {
    overflow: auto;
    overscroll-behavior: contain;
    scroll-padding-block: 24px;
  }
  .bar {
    position: relative;
    z-index: 1;
    flex: none;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 12px;
    padding: 8px 12px;
    border-block-end: 1px solid var(--_line);
  }
  .page > .bar {
    margin-block-end: 8px;
    padding-inline: 0;
  }
  .back {
    padding: 0 10px;
    border: 0;
    background: none;
  }
  .back .icon:dir(rtl) {
    scale: -1 1;
  }
  .buttons {
    display: flex;
    margin-inline-start: auto;
  }
  .shared:not(:empty) {
    flex-basis: 100%;
    padding: 4px 10px 8px;
    font-size: 0.875em;
    overflow-wrap: anywhere;
    user-select: all;
  }
  .message {
    padding: 40px 28px;
  }
  .detail {
    padding: 20px;
  }
  .page .detail {
    padding: 12px 0;
  }
  .stage {
    display: grid;
    place-items: center;
    aspect-ratio: 4 / 3;
    overflow: clip;
    border-radius: var(--_radius);
    background: var(--_tint-1);
    color: var(--_tint-3);
  }
  .stage img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }
  /* Drawing and film bring their own shape, with room for their buttons. */
  .stage:has(exercise-figure, exercise-video) {
    display: block;
    place-items: normal;
  }
  .stage:has(exercise-video) {
    aspect-ratio: auto;
  }
  @media screen {
    .stage:has(exercise-figure) {
      display: grid;
      grid-template: auto / minmax(0, 1fr);
      aspect-ratio: auto;
    }
    .stage > exercise-figure,
    .stage:has(exercise-figure)::before {
      grid-area: 1 / 1;
    }
    /* The drawing, and its buttons in one row or two. */
    .stage:has(exercise-figure)::before {
      padding-block-end: calc(75% + clamp(52px, (372px - 100%) * 999, 100px));
      content: '';
    }
  }
  .stage .icon {
    inline-size: 26%;
    block-size: auto;
    stroke-width: 1.1;
  }
  .thumbs {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 12px;
  }
  .thumbs .button {
    border-color: var(--_line);
    font-weight: 400;
  }
  .thumbs [aria-pressed='true'] {
    border-color: var(--_ink);
    background: var(--_tint-2);
  }
  .side,
  .text {
    min-inline-size: 0;
  }
  .top {
    display: flex;
    flex-direction: column;
  }
  .side {
    display: contents;
  }
  .text {
    order: 1;
    margin-block-start: 20px;
  }
  .amount {
    order: 2;
  }
  @container (min-width: 44em) {
    .detail {
      padding: 28px;
    }
    .top {
      display: grid;
      grid-template-columns: minmax(0, 1.16fr) minmax(0, 1fr);
      gap: 32px;
    }
    .text {
      margin-block-start: 0;
    }
    .side {
      display: block;
      position: sticky;
      inset-block-start: 24px;
      align-self: start;
    }
    .side section {
      margin-block-start: 8px;
      border: 0;
    }
  }
  @container (max-width: 40em) {
    dialog {
      inline-size: 100%;
      block-size: 100%;
      max-block-size: none;
      border-radius: 0;
    }
    dialog .stage {
      margin: -20px -20px 0;
      border-radius: 0;
    }
  }
  @media (forced-colors: active) {
    dialog {
      border: 1px solid CanvasText;
    }
  }
`;
//# sourceMappingURL=exercise-detail.styles.js.map