import { css } from 'lit';
/** One clean sheet of paper, readable in black and white. */
export const printStyles = css `
  @media print {
    .bar,
    .actions,
    .train,
    .thumbs,
    .chevron,
    video {
      display: none;
    }
    .base {
      --_surface: #fff;
      --_text: #000;
      font-size: 10.5pt;
      color: #000;
    }
    .detail {
      padding: 0;
    }
    .top {
      display: grid;
      grid-template-columns: 6.5cm 1fr;
      gap: 0.8cm;
    }
    .side {
      position: static;
    }
    .stage {
      border: 1px solid #999;
      background: none;
    }
    .stage:not(:has(img, exercise-figure)) {
      display: none;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    li,
    .title {
      break-inside: avoid;
      break-after: avoid-page;
    }
    section {
      margin-block-start: 12pt;
      padding-block-start: 12pt;
    }
  }
`;
//# sourceMappingURL=print.styles.js.map