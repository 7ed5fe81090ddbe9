import { check } from './es/check.js';
import { after } from './es/after.js';
import { controls } from './es/controls.js';
import { detail } from './es/detail.js';
import { figure } from './es/figure.js';
import { find } from './es/find.js';
import { ladder } from './es/ladder.js';
import { lessons } from './es/lessons.js';
import { follow } from './es/follow.js';
import { session } from './es/session.js';
import { notice } from './es/notice.js';
import { program } from './es/program.js';
import { programMore } from './es/program-more.js';
import { programTools } from './es/program-tools.js';
import { further } from './es/further.js';
import { train } from './es/train.js';
import { watch } from './es/watch.js';
/** All interface words in Spanish. */
export const es = {
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
//# sourceMappingURL=es.js.map