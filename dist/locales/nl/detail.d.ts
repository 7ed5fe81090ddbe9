import type { Words } from '../messages.js';
/** De woorden van een hele oefening. */
export declare const detail: Words<'detail'>;
