import { check } from './fr/check.js';
import { after } from './fr/after.js';
import { controls } from './fr/controls.js';
import { detail } from './fr/detail.js';
import { figure } from './fr/figure.js';
import { find } from './fr/find.js';
import { ladder } from './fr/ladder.js';
import { lessons } from './fr/lessons.js';
import { follow } from './fr/follow.js';
import { session } from './fr/session.js';
import { notice } from './fr/notice.js';
import { program } from './fr/program.js';
import { programMore } from './fr/program-more.js';
import { programTools } from './fr/program-tools.js';
import { further } from './fr/further.js';
import { train } from './fr/train.js';
import { watch } from './fr/watch.js';
/** All interface words in French. */
export const fr = {
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
//# sourceMappingURL=fr.js.map