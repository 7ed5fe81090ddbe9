import { css } from 'lit';
/** The answers to a question. */
export const answerStyles = css `
  .answers {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: 12px;
    inline-size: 100%;
    max-inline-size: 48em;
  }
  .answers.one {
    grid-template-columns: minmax(0, 1fr);
    max-inline-size: 34em;
  }
  .answers.scale {
    grid-template-columns: repeat(auto-fill, minmax(3.5em, 1fr));
    gap: 8px;
  }
  .answer {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    min-block-size: 64px;
    padding: 12px 16px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-weight: 600;
    line-height: 1.35;
    text-align: start;
    transition: border-color 0.15s;
  }
  .answer:hover {
    border-color: var(--_ink);
    background: var(--_tint-1);
  }
  .answer .icon {
    padding: 0.15em;
    border: 1px solid var(--_control);
    border-radius: 999px;
    color: transparent;
  }
  /* Where several can be chosen. */
  .one .icon {
    border-radius: 0.3em;
  }
  .answer[aria-pressed='true'] {
    border-color: var(--_ink);
    background: var(--_tint-1);
    box-shadow: 0 0 0 1px var(--_ink);
  }
  .answer[aria-pressed='true'] .icon {
    border-color: var(--_ink);
    background: var(--_fill);
    color: var(--_on-fill);
  }
  .scale .answer {
    justify-content: center;
    min-block-size: 48px;
    padding: 0;
  }
  .scale .icon {
    display: none;
  }
  .others {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
  }
  .others .icon {
    color: light-dark(#9a5b00, #f0b35c);
  }
  .others [aria-pressed='true'] {
    border-color: var(--_ink);
    background: var(--_tint-2);
  }
  @media (forced-colors: active) {
    .answer[aria-pressed='true'] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
//# sourceMappingURL=answer.styles.js.map