import { detail } from './nl/detail.js';
import { figure } from './nl/figure.js';
import { find } from './nl/find.js';
/** Alle woorden van de bediening in het Nederlands. */
export const nl = { ...find, ...detail, ...figure };
//# sourceMappingURL=nl.js.map