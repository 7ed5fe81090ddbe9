import { check } from './tr/check.js';
import { after } from './tr/after.js';
import { controls } from './tr/controls.js';
import { detail } from './tr/detail.js';
import { figure } from './tr/figure.js';
import { find } from './tr/find.js';
import { ladder } from './tr/ladder.js';
import { lessons } from './tr/lessons.js';
import { follow } from './tr/follow.js';
import { session } from './tr/session.js';
import { notice } from './tr/notice.js';
import { program } from './tr/program.js';
import { programMore } from './tr/program-more.js';
import { programTools } from './tr/program-tools.js';
import { further } from './tr/further.js';
import { train } from './tr/train.js';
import { watch } from './tr/watch.js';
/** All interface words in Turkish. */
export const tr = {
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
//# sourceMappingURL=tr.js.map