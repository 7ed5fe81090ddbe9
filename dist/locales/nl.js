import { detail } from './nl/detail.js';
import { find } from './nl/find.js';
/** Alle woorden van de bediening in het Nederlands. */
export const nl = { ...find, ...detail };
//# sourceMappingURL=nl.js.map