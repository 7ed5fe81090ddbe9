import type { Words } from '../messages.js';
/** In French: words of a session that has not begun. */
export declare const session: Words<'session'>;
