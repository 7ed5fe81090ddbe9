import { check } from './ar/check.js';
import { after } from './ar/after.js';
import { controls } from './ar/controls.js';
import { detail } from './ar/detail.js';
import { figure } from './ar/figure.js';
import { find } from './ar/find.js';
import { ladder } from './ar/ladder.js';
import { lessons } from './ar/lessons.js';
import { follow } from './ar/follow.js';
import { session } from './ar/session.js';
import { notice } from './ar/notice.js';
import { program } from './ar/program.js';
import { programMore } from './ar/program-more.js';
import { programTools } from './ar/program-tools.js';
import { further } from './ar/further.js';
import { train } from './ar/train.js';
import { watch } from './ar/watch.js';
/** All interface words in Arabic. */
export const ar = {
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
//# sourceMappingURL=ar.js.map