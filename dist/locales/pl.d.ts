import type { Messages } from './messages.js';
/** All interface words in Polish. */
export declare const pl: Messages;
