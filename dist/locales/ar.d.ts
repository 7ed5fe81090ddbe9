import type { Messages } from './messages.js';
/** All interface words in Arabic. */
export declare const ar: Messages;
