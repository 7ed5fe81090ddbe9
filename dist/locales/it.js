import { check } from './it/check.js';
import { after } from './it/after.js';
import { controls } from './it/controls.js';
import { detail } from './it/detail.js';
import { figure } from './it/figure.js';
import { find } from './it/find.js';
import { ladder } from './it/ladder.js';
import { lessons } from './it/lessons.js';
import { follow } from './it/follow.js';
import { session } from './it/session.js';
import { notice } from './it/notice.js';
import { program } from './it/program.js';
import { programMore } from './it/program-more.js';
import { programTools } from './it/program-tools.js';
import { further } from './it/further.js';
import { train } from './it/train.js';
import { watch } from './it/watch.js';
/** All interface words in Italian. */
export const it = {
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
//# sourceMappingURL=it.js.map