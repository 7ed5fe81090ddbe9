import type { Words } from '../messages.js';
/** In Arabic: words of one exercise whole. */
export declare const detail: Words<'detail'>;
