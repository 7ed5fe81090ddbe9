import { adoptLate } from '../../internal/adopt-late.js';
import { moreStyles } from './figure-more.styles.js';
/** What draws all but body and floor: things, the arrow, marks where somebody presses. Loaded with the first such figure. */
export { marksOf } from '../../figure/marks.js';
export { thingsOf } from '../../figure/things.js';
export const adopt = (element) => adoptLate(element, moreStyles);
//# sourceMappingURL=figure-more.js.map