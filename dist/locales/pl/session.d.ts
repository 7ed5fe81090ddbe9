import type { Words } from '../messages.js';
/** In Polish: words of a session that has not begun. */
export declare const session: Words<'session'>;
