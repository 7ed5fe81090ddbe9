import type { Words } from '../messages.js';
/** In Spanish: words of a session that runs, and of its end. */
export declare const follow: Words<'follow'>;
