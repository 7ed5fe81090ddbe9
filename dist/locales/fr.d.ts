import type { Messages } from './messages.js';
/** All interface words in French. */
export declare const fr: Messages;
