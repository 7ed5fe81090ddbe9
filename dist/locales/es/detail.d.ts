import type { Words } from '../messages.js';
/** In Spanish: words of one exercise whole. */
export declare const detail: Words<'detail'>;
