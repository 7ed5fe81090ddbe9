import type { Words } from '../messages.js';
/** In Italian: words of one exercise whole. */
export declare const detail: Words<'detail'>;
