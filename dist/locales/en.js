import { detail } from './en/detail.js';
import { figure } from './en/figure.js';
import { find } from './en/find.js';
/** All interface words in English. */
export const en = { ...find, ...detail, ...figure };
//# sourceMappingURL=en.js.map