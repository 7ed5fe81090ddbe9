import type { Words } from '../messages.js';
/** In French: words of one exercise whole. */
export declare const detail: Words<'detail'>;
