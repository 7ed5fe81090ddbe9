import { css } from 'lit';
export const cardStyles = css `
  :host {
    block-size: 100%;
  }
  .base {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    overflow: clip;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    transition: border-color 0.15s;
  }
  .base:hover {
    border-color: var(--_control);
  }
  .stage {
    position: relative;
    flex: none;
    display: grid;
    place-items: center;
    aspect-ratio: 4 / 3;
    overflow: hidden;
    background: var(--_tint-1);
    color: var(--_tint-3);
  }
  .stage img,
  .stage video {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
    transition: scale 0.4s cubic-bezier(0.2, 0.7, 0.2, 1);
  }
  .base:hover img {
    scale: 1.03;
  }
  .stage exercise-figure {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
  }
  .stage .icon {
    inline-size: 36%;
    block-size: auto;
    stroke-width: 1.1;
  }
  .stage slot {
    position: absolute;
    display: block;
    inset-block-start: 6px;
    inset-inline-end: 6px;
    z-index: 1;
  }
  .body {
    display: flex;
    flex: 1;
    flex-direction: column;
    padding: calc(14px * var(--_room)) calc(16px * var(--_room));
  }
  .name {
    margin-block: 4px 6px;
    font-size: 1.0625em;
  }
  a,
  a:focus-visible {
    text-decoration: none;
    outline: 0;
  }
  a::after {
    position: absolute;
    inset: 0;
    z-index: 1;
    border-radius: var(--_radius);
    content: '';
  }
  /* Around the whole card, on its inside; asking a box for what it has would cost time with every letter typed. */
  a:focus-visible::after {
    outline: 3px solid var(--_focus);
    outline-offset: -3px;
  }
  .base:hover a {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  .summary {
    margin-block-end: 2px;
    color: var(--_muted);
    font-size: 0.9375em;
    line-height: 1.45;
  }
  mark {
    padding: 0;
    border-radius: 3px;
    background: var(--_tint-3);
    color: var(--_text);
  }
  .meta {
    margin-block-start: auto;
    padding-block-start: calc(12px * var(--_room));
  }
  @container (max-width: 34em) {
    .base {
      flex-direction: row;
    }
    .stage {
      inline-size: 35%;
      aspect-ratio: auto;
      min-block-size: 7.5em;
    }
    .body {
      padding: calc(12px * var(--_room)) calc(14px * var(--_room));
    }
    .summary {
      font-size: 0.875em;
    }
  }
`;
//# sourceMappingURL=exercise-card.styles.js.map