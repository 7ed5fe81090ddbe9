import { css } from 'lit';
/** Follow along, and add to one's own programme. */
export const trainStyles = css `
  .train .done {
    flex-basis: 100%;
  }
  .train .done:empty {
    display: none;
  }
  .own-programme {
    inline-size: min(56em, 100% - 32px);
  }
  .own-programme .bar {
    justify-content: flex-end;
  }
  .own-programme .scroll {
    padding: 20px;
  }
`;
//# sourceMappingURL=train.styles.js.map