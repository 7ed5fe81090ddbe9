import { css, html } from 'lit';
import { qrCode } from '../../data/qr-code.js';
/** Dark on white in every theme, with the white edge that cameras need. */
export const qrStyles = css `
  .qr {
    display: block;
    background: #fff;
    border-radius: 4px;
    forced-color-adjust: none;
  }
  .qr path {
    fill: #000;
  }
`;
/** A code to scan; undefined when the text is too long for one. */
export function qrView(text, label) {
    const code = qrCode(text);
    if (!code)
        return undefined;
    const side = code.size + 8;
    return html `<svg
    class="qr"
    viewBox="-4 -4 ${side} ${side}"
    role="img"
    aria-label=${label}
    shape-rendering="crispEdges"
  >
    <path d=${code.path}></path>
  </svg>`;
}
//# sourceMappingURL=qr-view.js.map