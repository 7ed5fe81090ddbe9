import { css } from 'lit';
/** The exercises of a programme: hairlines between them, no boxes. */
export const lineStyles = css `
  .lines {
    margin-block-start: 12px;
  }
  .lines > li {
    padding-block: 12px;
    border-block-start: 1px solid var(--_line);
  }
  .block .lines > li:first-child {
    border: 0;
  }
  .line-row {
    display: grid;
    grid-template-columns: 5.5em minmax(0, 1fr);
    gap: 8px 16px;
    align-items: center;
  }
  .thumb {
    display: grid;
    place-items: center;
    aspect-ratio: 4 / 3;
    overflow: clip;
    border-radius: calc(var(--_radius) * 0.64);
    background: var(--_tint-1);
    color: var(--_tint-3);
  }
  .thumb img,
  .thumb exercise-figure {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .thumb .icon {
    inline-size: 40%;
    block-size: auto;
  }
  .words {
    display: grid;
    gap: 2px;
    min-inline-size: 0;
  }
  .name {
    justify-self: start;
    padding-block: 2px;
    font-weight: 600;
    line-height: 1.3;
    text-decoration: none;
  }
  a.name:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .unknown {
    color: var(--_muted);
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  .dose,
  .note {
    line-height: 1.4;
  }
  .note {
    padding-inline-start: 10px;
    border-inline-start: 3px solid var(--_ink);
    font-size: 0.9375em;
  }
  @container (min-width: 34em) {
    .line-row {
      grid-template-columns: 6em minmax(0, 1fr) auto;
    }
  }
  @container (min-width: 44em) {
    .block .lines {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 40px;
    }
    .block .lines > li:nth-child(2) {
      border: 0;
    }
  }
  @media print {
    .lines > li {
      break-inside: avoid;
    }
  }
`;
//# sourceMappingURL=line.styles.js.map