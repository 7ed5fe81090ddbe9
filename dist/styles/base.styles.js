import { css } from 'lit';
import { tokens } from './tokens.styles.js';
/** Buttons, in one shape everywhere, and what is chosen. */
const buttons = css `
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 44px;
    padding: 0.5em 1.1em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: var(--_text);
    font-size: 0.9375em;
    font-weight: 600;
    line-height: 1.25;
    text-decoration: none;
    transition: background-color 0.15s;
  }
  .button:hover {
    background: var(--_tint-1);
  }
  .button.primary {
    border-color: var(--_ink);
    background: var(--_fill);
    color: var(--_on-fill);
  }
  .button.primary:hover {
    background: var(--_fill-hover);
  }
  .link {
    min-block-size: 36px;
    padding: 6px;
    border: 0;
    background: none;
    font-size: 0.875em;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .icon-button {
    display: inline-grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 0;
    border-radius: var(--_radius-control);
    background: none;
  }
  .icon-button:hover {
    background: var(--_tint-2);
  }
  @media (forced-colors: active) {
    .button,
    .icon-button {
      border: 1px solid ButtonText;
    }
    /* Colours say nothing then: what is chosen has a line of its own, unless an element says it better. */
    :where([aria-pressed='true'], [aria-current]) {
      outline: 2px solid Highlight;
      outline-offset: -4px;
    }
  }
`;
/**
 * The inner box of every element: guests on any page, so nothing but font and its width, text direction and (within sane
 * limits) text size comes in from outside. Nested elements keep the size of their surroundings through `--_size`.
 */
const base = css `
  :host {
    display: block;
  }
  :host([hidden]),
  .base [hidden] {
    display: none;
  }
  .base {
    all: initial;
    position: relative;
    display: block;
    box-sizing: border-box;
    color: var(--_text);
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    font-family: var(--exercise-font, inherit);
    font-stretch: inherit;
    font-size: var(--_size, var(--exercise-font-size, clamp(16px, 1em, 20px)));
    line-height: 1.5;
    overflow-wrap: break-word;
    accent-color: var(--_fill);
  }
  .base > * {
    --_size: 1em;
  }
  /* Not what stands before and after: a browser would look for it at every element. */
  * {
    box-sizing: border-box;
  }
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  legend,
  figure {
    margin: 0;
    padding: 0;
    border: 0;
    font: inherit;
  }
  ul,
  ol {
    list-style: none;
  }
  button,
  input,
  select {
    margin: 0;
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
  }
  button,
  summary {
    cursor: pointer;
  }
  a {
    color: inherit;
  }
  [role='heading'] {
    font-weight: var(--_weight);
    text-transform: var(--_case);
    letter-spacing: -0.012em;
    line-height: 1.25;
    text-wrap: balance;
  }
  @media (prefers-reduced-transparency: reduce) {
    ::backdrop {
      background: CanvasText !important;
    }
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .sr {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      transition: none !important;
      animation: none !important;
    }
  }
`;
/** What every element starts its own styles with. */
export const baseStyles = [tokens, base, buttons];
//# sourceMappingURL=base.styles.js.map