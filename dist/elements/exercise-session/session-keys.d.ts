import type { Messages } from '../../locales/messages.js';
import type { Follow } from './follow.js';
/** The same for people. */
export declare const KEY_NAMES: readonly (readonly [string, keyof Messages])[];
/** Does what a key stands for, unless a control needs the key itself or the session is over. */
export declare function pressed(follow: Follow, event: KeyboardEvent): void;
