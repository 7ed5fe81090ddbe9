import type { Words } from '../messages.js';
/** In German: words of one exercise whole. */
export declare const detail: Words<'detail'>;
