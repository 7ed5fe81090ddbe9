import { controls } from './nl/controls.js';
import { detail } from './nl/detail.js';
import { figure } from './nl/figure.js';
import { find } from './nl/find.js';
import { watch } from './nl/watch.js';
/** Alle woorden van de bediening in het Nederlands. */
export const nl = { ...find, ...detail, ...figure, ...watch, ...controls };
//# sourceMappingURL=nl.js.map