import type { Words } from '../messages.js';
/** In Polish: words about how a session went. */
export declare const after: Words<'after'>;
