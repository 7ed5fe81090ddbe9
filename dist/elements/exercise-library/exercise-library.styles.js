import { css } from 'lit';
export const libraryStyles = css `
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
`;
//# sourceMappingURL=exercise-library.styles.js.map