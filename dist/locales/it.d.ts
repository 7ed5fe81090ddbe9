import type { Messages } from './messages.js';
/** All interface words in Italian. */
export declare const it: Messages;
