import type { Words } from '../messages.js';
/** In Turkish: words of one exercise whole. */
export declare const detail: Words<'detail'>;
