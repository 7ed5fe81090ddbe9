import type { Messages } from '../../locales/messages.js';
import type { Extras } from './extras.js';
import type { Player } from './player.js';
/** The same for people. */
export declare const KEY_NAMES: readonly (readonly [string, keyof Messages])[];
/** Does what a key stands for, unless a control needs the key itself. */
export declare function pressed(player: Player, extras: Extras, event: KeyboardEvent): void;
