import { css } from 'lit';
/** The question before a film of a service. */
export const consentStyles = css `
  .consent {
    display: grid;
    gap: 12px;
    padding: 16px 18px 18px;
    font-size: 0.9375em;
    line-height: 1.45;
  }
  .consent label {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 32px;
  }
  .consent input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
  }
  @media print {
    .consent {
      display: none;
    }
  }
`;
//# sourceMappingURL=consent.styles.js.map