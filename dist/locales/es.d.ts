import type { Messages } from './messages.js';
/** All interface words in Spanish. */
export declare const es: Messages;
