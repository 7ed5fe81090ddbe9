import { css } from 'lit';
/** What stands before the start; choices and titles are those of the end too. */
export const startStyles = css `
  .start {
    display: grid;
    gap: 28px;
    max-inline-size: 46em;
    margin-inline: auto;
  }
  .intro {
    display: grid;
    gap: 4px;
    padding-inline-end: 40px;
  }
  .above,
  .facts {
    font-size: 0.875em;
  }
  .title {
    font-size: 1.75em;
    letter-spacing: -0.022em;
    line-height: 1.15;
  }
  #title:focus {
    outline: none;
  }
  .total b {
    color: var(--_ink);
    font-size: 1.375em;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .small-title,
  .item .name,
  .failed {
    font-weight: 600;
  }
  .small-title {
    font-size: 1em;
  }
  .items {
    border-block-start: 1px solid var(--_line);
    margin-block-start: 8px;
  }
  .item {
    display: flex;
    align-items: center;
    gap: 14px;
    padding-block: 10px;
    border-block-end: 1px solid var(--_line);
  }
  .left-out .thumb,
  .left-out .name {
    opacity: 0.62;
  }
  .about {
    flex: 1;
    min-inline-size: 0;
  }
  .item .name {
    line-height: 1.3;
  }
  .thumb {
    flex: none;
    display: block;
    inline-size: 5.5em;
    aspect-ratio: 4 / 3;
    overflow: clip;
    border-radius: var(--_radius-control);
    background: var(--_tint-1);
  }
  .thumb > .icon {
    margin: 27% auto;
    display: block;
    inline-size: 1.75em;
    block-size: 1.75em;
    color: var(--_muted);
  }
  .thumb img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .thumb exercise-figure {
    pointer-events: none;
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 22px;
    min-inline-size: 0;
  }
  legend {
    margin-block-end: 4px;
  }
  .choice {
    display: inline-flex;
    align-items: center;
    gap: 10px;
    min-block-size: 44px;
  }
  input[type='radio'],
  input[type='checkbox'] {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
  }
  .before {
    display: grid;
    gap: 8px;
  }
  exercise-notice::part(text) {
    color: var(--_quiet);
  }
  exercise-notice::part(contact) {
    border-color: currentcolor;
    background: none;
    color: var(--_paper);
  }
  .go {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }
  .start .go {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    padding-block: 12px;
    background: var(--_surface);
  }
  /* What goes on below it fades, and is not cut through. */
  .start .go::before {
    position: absolute;
    inset: -24px 0 100%;
    background: linear-gradient(transparent, var(--_surface));
    pointer-events: none;
    content: '';
  }
  /* What has the focus never lies under the way to start. */
  .start :is(a, button, input, summary) {
    scroll-margin-block-end: 110px;
  }
  .start [type='range'] {
    min-block-size: 24px;
  }
  .go .primary {
    min-block-size: 60px;
    min-inline-size: min(100%, 14em);
    font-size: 1.25em;
  }
`;
//# sourceMappingURL=start.styles.js.map