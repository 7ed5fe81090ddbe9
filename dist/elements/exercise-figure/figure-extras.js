import { adoptLate } from '../../internal/adopt-late.js';
import { registerLocale } from '../../internal/messages.js';
import { figureBar } from '../../locales/en/figure-bar.js';
import { extrasStyles } from './figure-extras.styles.js';
/** What a figure with buttons needs, and other cards do not: loaded when the first such figure is shown. */
export { isPrintCopy } from '../../internal/print-mark.js';
export { controlsView } from './figure-controls.js';
export { drawStrip } from './figure-strip.js';
export { followPointer } from './follow-pointer.js';
export function adopt(element) {
    registerLocale('en', figureBar);
    adoptLate(element, extrasStyles);
}
//# sourceMappingURL=figure-extras.js.map