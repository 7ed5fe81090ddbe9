import { css } from 'lit';
/** Staircase and ladder. */
export const ladderStyles = css `
  .base {
    container-type: inline-size;
  }
  .ladder + .ladder {
    margin-block-start: 56px;
  }
  .message {
    padding-block: 24px;
  }
  .title {
    font-size: 1.375em;
  }
  .rung {
    position: relative;
    min-inline-size: 0;
  }
  .card {
    overflow: clip;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .here > .card {
    border-color: var(--_ink);
    box-shadow: 0 0 0 1px var(--_ink);
  }
  .stage {
    position: relative;
    display: grid;
    place-items: center;
    aspect-ratio: 4 / 3;
    overflow: hidden;
    background: var(--_tint-1);
    color: var(--_tint-3);
  }
  .here .stage {
    background: var(--_tint-2);
  }
  .stage img,
  .stage exercise-figure {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .stage exercise-figure {
    display: grid;
    place-items: center;
  }
  .stage .icon {
    inline-size: 36%;
    block-size: auto;
    stroke-width: 1.1;
  }
  .body {
    padding: 12px 16px 8px;
  }
  .status {
    display: flex;
    align-items: center;
    gap: 0.35em;
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .here .status {
    color: var(--_ink);
    font-weight: 600;
  }
  .name {
    font-weight: 600;
    line-height: 1.3;
  }
  .other {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .body a {
    display: inline-block;
    min-block-size: 24px;
    text-decoration-color: var(--_control);
    text-underline-offset: 0.2em;
  }
  .body .link {
    margin-inline-start: -6px;
    color: var(--_ink);
  }
  .when {
    display: flex;
    gap: 10px;
    padding-block: 12px;
    font-size: 0.9375em;
  }
  .when .icon {
    margin-block-start: 0.1em;
    color: var(--_ink);
  }
  .when b {
    display: block;
    font-weight: 600;
  }
  .rung .line,
  .panel .line {
    color: var(--_muted);
  }
  .line {
    display: block;
  }
  .stairs {
    display: none;
    align-items: start;
    margin-block: 12px 24px;
  }
  .stairs .rung {
    flex: 1;
    padding: 12px 18px 0 0;
    border-block-start: 3px solid var(--_tint-3);
  }
  .stairs .rung:dir(rtl) {
    padding: 12px 0 0 18px;
  }
  .stairs .rung:last-child {
    padding-inline-end: 0;
  }
  .stairs .rung + .rung::before {
    content: '';
    position: absolute;
    inset-block-start: -3px;
    inset-inline-start: 0;
    block-size: 47px;
    border-inline-start: 3px solid var(--_tint-3);
  }
  .stairs .done,
  .stairs .here,
  .stairs .rung.done::before,
  .stairs .rung.here::before {
    border-color: var(--_ink);
  }
  .stairs > :nth-last-child(2) {
    margin-block-start: 44px;
  }
  .stairs > :nth-last-child(3) {
    margin-block-start: 88px;
  }
  .stairs > :nth-last-child(4) {
    margin-block-start: 132px;
  }
  .stairs > :nth-last-child(5) {
    margin-block-start: 176px;
  }
  .stairs > :nth-last-child(n + 6) {
    margin-block-start: 220px;
  }
  .rails {
    isolation: isolate;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    max-inline-size: 34em;
    margin-block: 14px 24px;
    padding: 14px;
    border-inline: 4px solid var(--_tint-3);
  }
  .rails .card {
    display: grid;
    grid-template-columns: 35% minmax(0, 1fr);
  }
  .rails .stage {
    aspect-ratio: auto;
    min-block-size: 6em;
  }
  /* The ends of a rung, up to both rails. */
  .rails .card::before {
    content: '';
    position: absolute;
    z-index: -1;
    inset-inline: -14px;
    inset-block-start: 3em;
    border-block-start: 4px solid var(--_tint-3);
  }
  .rails .done > .card::before,
  .rails .here > .card::before {
    border-color: var(--_ink);
  }
  .rails .when {
    padding: 8px 4px 4px;
  }
`;
//# sourceMappingURL=exercise-ladder.styles.js.map