import { check } from './pt/check.js';
import { after } from './pt/after.js';
import { controls } from './pt/controls.js';
import { detail } from './pt/detail.js';
import { figure } from './pt/figure.js';
import { find } from './pt/find.js';
import { ladder } from './pt/ladder.js';
import { lessons } from './pt/lessons.js';
import { follow } from './pt/follow.js';
import { session } from './pt/session.js';
import { notice } from './pt/notice.js';
import { program } from './pt/program.js';
import { programMore } from './pt/program-more.js';
import { programTools } from './pt/program-tools.js';
import { further } from './pt/further.js';
import { train } from './pt/train.js';
import { watch } from './pt/watch.js';
/** All interface words in Portuguese. */
export const pt = {
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
//# sourceMappingURL=pt.js.map