import { check } from './en/check.js';
import { after } from './en/after.js';
import { controls } from './en/controls.js';
import { detail } from './en/detail.js';
import { embed } from './en/embed.js';
import { figure } from './en/figure.js';
import { figureBar } from './en/figure-bar.js';
import { find } from './en/find.js';
import { ladder } from './en/ladder.js';
import { lessons } from './en/lessons.js';
import { follow } from './en/follow.js';
import { notice } from './en/notice.js';
import { further } from './en/further.js';
import { player } from './en/player.js';
import { session } from './en/session.js';
import { sessionMore } from './en/session-more.js';
import { program } from './en/program.js';
import { programMore } from './en/program-more.js';
import { programTools } from './en/program-tools.js';
import { train } from './en/train.js';
import { watch } from './en/watch.js';
/** All interface words in English. */
export const en = {
    ...find,
    ...detail,
    ...further,
    ...figure,
    ...figureBar,
    ...watch,
    ...player,
    ...controls,
    ...embed,
    ...notice,
    ...check,
    ...ladder,
    ...lessons,
    ...train,
    ...session,
    ...sessionMore,
    ...follow,
    ...after,
    ...program,
    ...programMore,
    ...programTools,
};
//# sourceMappingURL=en.js.map