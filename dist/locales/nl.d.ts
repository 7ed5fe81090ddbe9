import type { Messages } from './messages.js';
/** Alle woorden van de bediening in het Nederlands. */
export declare const nl: Messages;
