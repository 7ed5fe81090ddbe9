import { MARK } from './print-mark.js';
const SHEET = `@media print {
  body > :not([${MARK}]) { display: none !important; }
  html, body { block-size: auto !important; margin: 0 !important; padding: 0 !important; overflow: visible !important; background: none !important; }
}
@media not print { [${MARK}] { display: none !important; } }`;
/**
 * Prints a copy of an element alone on the paper, so that neither the page nor a dialog has to change its shape. The copy
 * stands at the end of the page, unseen on screen. Works under strict content policies and leaves nothing behind.
 */
export class PrintCopy {
    #stop;
    #listening;
    /**
     * @param make a copy to print, already drawn once `draw` is called; undefined when the page is printed as it is
     * @param draw draws it at once: what is drawn in `beforeprint` is printed, a moment later would be too late
     */
    constructor(make, draw) {
        this.make = make;
        this.draw = draw;
    }
    /** From here on the browser's own way to print prints the copy, too. */
    listen() {
        this.stop();
        const { signal } = (this.#listening = new AbortController());
        window.addEventListener('beforeprint', () => this.show(this.make()), { signal });
        window.addEventListener('afterprint', () => this.#stop?.(), { signal });
    }
    stop() {
        this.#listening?.abort();
        this.#stop?.();
    }
    /** Puts a copy in place until the printing is over; does nothing when there is one already. */
    show(copy) {
        // Another element prints already.
        if (this.#stop || !copy || copy.ownerDocument.querySelector(`[${MARK}]`))
            return;
        const { ownerDocument: page } = copy;
        const sheet = new page.defaultView.CSSStyleSheet();
        sheet.replaceSync(SHEET);
        copy.setAttribute(MARK, '');
        page.adoptedStyleSheets.push(sheet);
        page.body.append(copy);
        this.draw(copy);
        this.#stop = () => {
            this.#stop = undefined;
            copy.remove();
            page.adoptedStyleSheets = page.adoptedStyleSheets.filter((other) => other !== sheet);
        };
    }
}
//# sourceMappingURL=print-copy.js.map