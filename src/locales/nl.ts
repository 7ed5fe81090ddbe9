import { controls } from './nl/controls.js';
import { detail } from './nl/detail.js';
import { figure } from './nl/figure.js';
import { find } from './nl/find.js';
<<<<<<< HEAD
import { program } from './nl/program.js';
import { programTools } from './nl/program-tools.js';
=======
import { notice } from './nl/notice.js';
>>>>>>> ed874e5 (Intended use, disclaimer and contact in one small element; what stands alone in a page is brought by its tag)
import { watch } from './nl/watch.js';
import type { Messages } from './messages.js';

/** Alle woorden van de bediening in het Nederlands. */
<<<<<<< HEAD
export const nl: Messages = { ...find, ...detail, ...figure, ...watch, ...controls, ...program, ...programTools };
=======
export const nl: Messages = { ...find, ...detail, ...figure, ...watch, ...controls, ...notice };
>>>>>>> ed874e5 (Intended use, disclaimer and contact in one small element; what stands alone in a page is brought by its tag)
