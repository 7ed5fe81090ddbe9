import { check } from './nl/check.js';
import { after } from './nl/after.js';
import { controls } from './nl/controls.js';
import { detail } from './nl/detail.js';
import { figure } from './nl/figure.js';
import { find } from './nl/find.js';
import { ladder } from './nl/ladder.js';
import { lessons } from './nl/lessons.js';
import { follow } from './nl/follow.js';
import { session } from './nl/session.js';
import { notice } from './nl/notice.js';
import { program } from './nl/program.js';
import { programMore } from './nl/program-more.js';
import { programTools } from './nl/program-tools.js';
import { further } from './nl/further.js';
import { train } from './nl/train.js';
import { watch } from './nl/watch.js';
/** Alle woorden van de bediening in het Nederlands. */
export const nl = {
    ...find,
    ...detail,
    ...further,
    ...figure,
    ...watch,
    ...controls,
    ...notice,
    ...check,
    ...ladder,
    ...lessons,
    ...train,
    ...session,
    ...follow,
    ...after,
    ...program,
    ...programMore,
    ...programTools,
};
//# sourceMappingURL=nl.js.map