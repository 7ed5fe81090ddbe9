import type { Messages } from './messages.js';
/** All interface words in Portuguese. */
export declare const pt: Messages;
