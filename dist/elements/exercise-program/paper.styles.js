import { css } from 'lit';
/** The programme on A4, in black on white with lines only. */
export const paperStyles = css `
  .paper-base {
    --_surface: #fff;
    --_text: #000;
    color: #000;
    color-scheme: light;
    container-type: normal;
    font-size: 10.5pt;
    line-height: 1.4;
  }
  .paper header {
    display: flex;
    gap: 1cm;
    justify-content: space-between;
    align-items: start;
    padding-block-end: 10pt;
    border-block-end: 1.5pt solid #000;
  }
  .paper header > div {
    flex: 1;
  }
  .paper-title {
    font-size: 20pt;
    line-height: 1.15;
  }
  .paper p {
    margin-block-start: 4pt;
  }
  .small,
  .paper small {
    font-size: 8.5pt;
    font-weight: 400;
  }
  .paper-anchor b {
    display: block;
    font-size: 8.5pt;
    font-weight: 600;
  }
  .blanks {
    display: flex;
    gap: 1cm;
  }
  .blanks span {
    flex: 1;
    margin-block-start: 14pt;
    border-block-start: 0.75pt solid #000;
    font-size: 8.5pt;
  }
  .scan {
    flex: none;
    inline-size: 3.6cm;
    text-align: center;
  }
  .scan .qr {
    inline-size: 100%;
    border-radius: 0;
  }
  .paper-stage {
    margin-block-start: 14pt;
  }
  .paper-stage-title {
    font-size: 14pt;
  }
  .paper-stage-title,
  .paper-session-title,
  .paper-block {
    break-after: avoid;
  }
  .paper-session-title:not(:has(b:empty)) b {
    font-weight: 600;
  }
  .paper-lines {
    counter-reset: line;
  }
  .paper-lines > li {
    display: grid;
    grid-template-columns: 0.7cm 1fr auto;
    align-items: start;
    padding-block: 7pt;
    border-block-end: 0.5pt solid #777;
    counter-increment: line;
    break-inside: avoid;
  }
  .paper-lines > li::before {
    content: counter(line);
    font-weight: 700;
  }
  .paper-words > b,
  .paper-words > span {
    display: block;
  }
  .paper-note {
    margin-block-start: 2pt;
    padding-inline-start: 6pt;
    border-inline-start: 2pt solid #000;
  }
  .paper-steps {
    margin-block-start: 4pt;
    padding-inline-start: 1.2em;
    list-style: decimal;
    font-size: 9.5pt;
  }
  .paper-steps .start {
    margin-inline-start: -1.2em;
    list-style: none;
    counter-increment: list-item 0;
  }
  .paper-figure {
    inline-size: 7.8cm;
    margin-inline-start: 0.6cm;
    /* Four positions side by side: a figure of five takes two rows, not three. */
    font-size: 5pt;
  }
  .paper-figure img {
    inline-size: 100%;
    max-block-size: 3.4cm;
    object-fit: contain;
    object-position: top;
  }
  .boxes {
    margin-block: 12pt 8pt;
    border-collapse: collapse;
    break-inside: avoid;
  }
  .boxes caption {
    padding-block-end: 4pt;
    font-weight: 600;
    text-align: start;
  }
  .boxes th {
    padding-block: 2pt;
    padding-inline: 0 8pt;
    font-weight: 400;
    text-align: start;
  }
  .boxes thead th {
    padding: 0;
    text-align: center;
  }
  .boxes td {
    padding: 2pt 5pt;
  }
  .box {
    display: block;
    inline-size: 15pt;
    block-size: 15pt;
    border: 1pt solid #000;
    border-radius: 2pt;
  }
  .paper footer {
    margin-block-start: 12pt;
    break-inside: avoid;
  }
`;
//# sourceMappingURL=paper.styles.js.map