/** Marks the copy that is printed; the page around it is hidden while printing. */
const MARK = 'data-exercise-print';
const SHEET = `@media print {
  body > :not([${MARK}]) { display: none !important; }
  html, body { block-size: auto !important; margin: 0 !important; padding: 0 !important; overflow: visible !important; background: none !important; }
}
@media not print { [${MARK}] { display: none !important; } }`;
/** Whether an element is a copy for the printer. */
export const isPrintCopy = (element) => element.hasAttribute(MARK);
/**
 * Prints a copy of an element alone on the paper, so that neither the page nor a dialog has to change its shape. The copy
 * stands at the end of the page, unseen on screen. Works under strict content policies and leaves nothing behind.
 */
export class PrintCopy {
    #stop;
    /** Puts the copy in place until the printing is over; does nothing when there is one already. */
    show(make, draw) {
        if (this.#stop)
            return;
        const copy = make();
        const { ownerDocument: page } = copy;
        const sheet = new page.defaultView.CSSStyleSheet();
        sheet.replaceSync(SHEET);
        copy.setAttribute(MARK, '');
        page.adoptedStyleSheets.push(sheet);
        page.body.append(copy);
        // What is drawn in `beforeprint` is printed; a moment later would be too late.
        draw(copy);
        this.#stop = () => {
            copy.remove();
            page.adoptedStyleSheets = page.adoptedStyleSheets.filter((other) => other !== sheet);
        };
    }
    remove() {
        this.#stop?.();
        this.#stop = undefined;
    }
}
//# sourceMappingURL=print-copy.js.map