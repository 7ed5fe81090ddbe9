/** Marks the copy that is printed; the page around it is hidden while printing. */
export declare const MARK = "data-exercise-print";
/** Whether an element is a copy for the printer. */
export declare const isPrintCopy: (element: Element) => boolean;
