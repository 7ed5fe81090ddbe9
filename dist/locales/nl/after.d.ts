import type { Words } from '../messages.js';
/** De woorden over hoe een sessie ging. */
export declare const after: Words<'after'>;
