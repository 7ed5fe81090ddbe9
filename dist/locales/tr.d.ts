import type { Messages } from './messages.js';
/** All interface words in Turkish. */
export declare const tr: Messages;
