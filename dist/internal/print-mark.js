/** Marks the copy that is printed; the page around it is hidden while printing. */
export const MARK = 'data-exercise-print';
/** Whether an element is a copy for the printer. */
export const isPrintCopy = (element) => element.hasAttribute(MARK);
//# sourceMappingURL=print-mark.js.map