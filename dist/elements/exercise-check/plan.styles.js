import { css } from 'lit';
/** The plan, and the answers behind it. */
export const planStyles = css `
  .stage.small {
    position: relative;
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 7.5em;
    aspect-ratio: 4 / 3;
    border-radius: var(--_radius-control);
  }
  .small img,
  .small exercise-figure {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .small exercise-figure {
    display: grid;
    place-items: center;
  }
  .small .icon {
    inline-size: 36%;
    block-size: auto;
    stroke-width: 1.1;
  }
  .columns,
  .why,
  .what {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 20px;
  }
  .firsts a {
    display: inline-block;
    min-block-size: 24px;
  }
  @container (min-width: 60em) {
    .columns {
      grid-template-columns: minmax(0, 0.8fr) minmax(0, 1fr);
      gap: 48px;
    }
  }
  .title {
    font-size: 1.125em;
  }
  .steps {
    counter-reset: step;
  }
  .steps > li {
    display: flex;
    align-items: center;
    gap: 16px;
    padding-block: 16px;
    border-block-end: 1px solid var(--_line);
  }
  .name {
    display: inline-block;
    padding-block: 4px;
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 1.3;
    text-underline-offset: 0.2em;
  }
  .name:not(:hover) {
    text-decoration-color: var(--_control);
  }
  .reason {
    max-inline-size: 40em;
  }
  .rung,
  .muted {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  summary {
    inline-size: fit-content;
    min-block-size: 44px;
    padding-block: 10px;
    font-weight: 600;
  }
  details .found + .found {
    margin-block-start: 12px;
  }
  .given li {
    display: flex;
    justify-content: space-between;
    gap: 20px;
    padding-block: 12px;
    border-block-start: 1px solid var(--_line);
  }
  .given b {
    font-weight: 600;
  }
  .given .link {
    flex: none;
    align-self: start;
  }
  @container (max-width: 30em) {
    .stage.small {
      inline-size: 5.5em;
    }
  }
`;
//# sourceMappingURL=plan.styles.js.map