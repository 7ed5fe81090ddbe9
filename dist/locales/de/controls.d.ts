import type { Words } from '../messages.js';
/** In German: words of the further controls. */
export declare const controls: Words<'controls'>;
