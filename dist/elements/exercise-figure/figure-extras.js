/**
 * What a figure with buttons needs, or one that presses without moving, and other cards do not: loaded when the first
 * such figure is shown.
 */
export { effortPaths } from '../../figure/effort.js';
export { adoptLate } from '../../internal/adopt-late.js';
export { isPrintCopy } from '../../internal/print-mark.js';
export { controlsView } from './figure-controls.js';
export { extrasStyles } from './figure-extras.styles.js';
export { drawStrip } from './figure-strip.js';
export { followPointer } from './follow-pointer.js';
//# sourceMappingURL=figure-extras.js.map