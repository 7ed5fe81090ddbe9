import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
/** The code of a text; undefined when the text is too long for one. */
export function qrCode(text) {
    try {
        // The better a code withstands dirt, the finer its squares: long texts get what a clean screen or print needs.
        const code = generate(text, {
            minCorrectionLevel: correction.L,
            maxCorrectionLevel: text.length > 600 ? correction.L : correction.M,
        });
        return { size: code.size, path: toSvgPath(code) };
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=qr-code.js.map