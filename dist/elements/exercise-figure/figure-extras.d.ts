import type { ExerciseElement } from '../../internal/exercise-element.js';
/** What a figure with buttons needs, and other cards do not: loaded when the first such figure is shown. */
export { isPrintCopy } from '../../internal/print-mark.js';
export { controlsView } from './figure-controls.js';
export { drawStrip } from './figure-strip.js';
export { followPointer } from './follow-pointer.js';
export declare function adopt(element: ExerciseElement): void;
