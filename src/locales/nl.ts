import { controls } from './nl/controls.js';
import { detail } from './nl/detail.js';
import { figure } from './nl/figure.js';
import { find } from './nl/find.js';
import { notice } from './nl/notice.js';
import { watch } from './nl/watch.js';
import type { Messages } from './messages.js';

/** Alle woorden van de bediening in het Nederlands. */
export const nl: Messages = { ...find, ...detail, ...figure, ...watch, ...controls, ...notice };
