import { css } from 'lit';
/** What an element is likely to take up at least, so that nothing below it jumps; as in not-defined.css. */
export const roomStyles = css `
  :host(:state(waiting)) {
    min-block-size: 60em;
  }
`;
//# sourceMappingURL=room.styles.js.map