import type { Words } from '../messages.js';
/** In German: words of a session that has not begun. */
export declare const session: Words<'session'>;
