/** Marks the copy that is printed; the page around it is hidden while printing. */
export const MARK = 'data-exercise-print';

/** Whether an element is a copy for the printer. */
export const isPrintCopy = (element: Element): boolean => element.hasAttribute(MARK);
