import type { Words } from '../messages.js';
/** In Turkish: words of a session that has not begun. */
export declare const session: Words<'session'>;
