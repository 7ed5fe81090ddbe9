import type { Words } from '../messages.js';
/** In Polish: words of one exercise whole. */
export declare const detail: Words<'detail'>;
