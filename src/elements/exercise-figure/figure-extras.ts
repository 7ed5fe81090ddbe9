/** What only a figure with buttons needs, and cards do not: loaded when the first one is shown. */
export { controlsView } from './figure-controls.js';
export { drawStrip } from './figure-strip.js';
export { followPointer } from './follow-pointer.js';
