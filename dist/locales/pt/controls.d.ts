import type { Words } from '../messages.js';
/** In Portuguese: words of the further controls. */
export declare const controls: Words<'controls'>;
