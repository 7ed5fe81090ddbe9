import { css } from 'lit';

export const libraryStyles = css`
  :host(:state(waiting)) {
    min-block-size: 60em;
  }
  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(28px * var(--_room));
  }
  exercise-filters + exercise-filters {
    margin-block-start: 12px;
  }
  .problems {
    display: grid;
    gap: 8px;
    margin-block-end: 20px;
    padding: 16px 20px;
    border: 2px dashed var(--_control);
    border-radius: var(--_radius-control);
    font-size: 0.875em;
  }
`;
