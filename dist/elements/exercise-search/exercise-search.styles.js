import { css } from 'lit';
export const searchStyles = css `
  .base {
    display: flex;
    align-items: center;
    gap: 10px;
    block-size: 48px;
    padding-inline: 14px 2px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius-control);
    background: var(--_surface);
  }
  .base:focus-within {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  input {
    flex: 1;
    min-inline-size: 0;
    block-size: 100%;
    padding: 0;
    border: 0;
    background: none;
    appearance: none;
    text-overflow: ellipsis;
  }
  /* The box around it shows the ring. */
  input:focus-visible {
    outline: 0;
  }
  input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  input::-webkit-search-cancel-button {
    display: none;
  }
  .icon-button:focus-visible {
    outline-offset: -3px;
  }
`;
//# sourceMappingURL=exercise-search.styles.js.map