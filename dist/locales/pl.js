import { check } from './pl/check.js';
import { after } from './pl/after.js';
import { controls } from './pl/controls.js';
import { detail } from './pl/detail.js';
import { figure } from './pl/figure.js';
import { find } from './pl/find.js';
import { ladder } from './pl/ladder.js';
import { lessons } from './pl/lessons.js';
import { follow } from './pl/follow.js';
import { session } from './pl/session.js';
import { notice } from './pl/notice.js';
import { program } from './pl/program.js';
import { programMore } from './pl/program-more.js';
import { programTools } from './pl/program-tools.js';
import { further } from './pl/further.js';
import { train } from './pl/train.js';
import { watch } from './pl/watch.js';
/** All interface words in Polish. */
export const pl = {
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
//# sourceMappingURL=pl.js.map