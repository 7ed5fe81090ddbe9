import type { Words } from '../messages.js';
/** De woorden van een sessie die nog niet begonnen is. */
export declare const session: Words<'session'>;
