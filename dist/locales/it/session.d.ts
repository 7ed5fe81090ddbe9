import type { Words } from '../messages.js';
/** In Italian: words of a session that has not begun. */
export declare const session: Words<'session'>;
