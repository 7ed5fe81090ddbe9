import { controls } from './en/controls.js';
import { detail } from './en/detail.js';
import { figure } from './en/figure.js';
import { find } from './en/find.js';
import { notice } from './en/notice.js';
import { player } from './en/player.js';
import { watch } from './en/watch.js';

/** All interface words in English. */
export const en = { ...find, ...detail, ...figure, ...watch, ...player, ...controls, ...notice };
