import type { Words } from '../messages.js';
/** In Spanish: words of the further controls. */
export declare const controls: Words<'controls'>;
