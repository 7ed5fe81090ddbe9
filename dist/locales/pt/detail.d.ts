import type { Words } from '../messages.js';
/** In Portuguese: words of one exercise whole. */
export declare const detail: Words<'detail'>;
