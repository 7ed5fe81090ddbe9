/** What prints an exercise alone; fetched as soon as one is about to be seen. */
export { PrintCopy } from '../../internal/print-copy.js';
export { printStyles } from './print.styles.js';
//# sourceMappingURL=paper.js.map