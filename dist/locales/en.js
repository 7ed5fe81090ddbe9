import { detail } from './en/detail.js';
import { find } from './en/find.js';
/** All interface words in English. */
export const en = { ...find, ...detail };
//# sourceMappingURL=en.js.map