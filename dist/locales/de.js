import { check } from './de/check.js';
import { after } from './de/after.js';
import { controls } from './de/controls.js';
import { detail } from './de/detail.js';
import { figure } from './de/figure.js';
import { find } from './de/find.js';
import { ladder } from './de/ladder.js';
import { lessons } from './de/lessons.js';
import { follow } from './de/follow.js';
import { session } from './de/session.js';
import { notice } from './de/notice.js';
import { program } from './de/program.js';
import { programMore } from './de/program-more.js';
import { programTools } from './de/program-tools.js';
import { further } from './de/further.js';
import { train } from './de/train.js';
import { watch } from './de/watch.js';
/** All interface words in German. */
export const de = {
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
//# sourceMappingURL=de.js.map