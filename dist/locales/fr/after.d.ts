import type { Words } from '../messages.js';
/** In French: words about how a session went. */
export declare const after: Words<'after'>;
