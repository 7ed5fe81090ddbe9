import type { Messages } from './messages.js';
/** All interface words in German. */
export declare const de: Messages;
